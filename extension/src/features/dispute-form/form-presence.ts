/** Whether the form is there yet: it may take long to load, may not be understood, or may stand in a frame. */

import type { FormKnowledge } from "../../forms/form-knowledge";
import { understand } from "../../forms/understand";
import { observe } from "../../pages/observe";

/** Milliseconds between two looks at a page that is being built. */
const LOOK_EVERY = 250;
/** After so long, fields that are not understood count as the form: the shopper then gets the values to copy. */
const PATIENCE = 3_000;
/** After so long nothing is waited for any more. */
const LONGEST_LOADING = 120_000;
const FRAME = { width: 300, height: 200 };

export interface Presence {
  hasFields: boolean;
  inFrame: boolean;
}

/** Calls `onLook` after changes of the page until the form has been found. */
export function watchForForm(
  knowledge: FormKnowledge,
  signal: AbortSignal,
  onLook: (presence: Presence) => void,
): void {
  const started = Date.now();
  const watching = new AbortController();
  signal.addEventListener("abort", () => watching.abort(), { once: true });
  let asked = false;
  const look = () => {
    asked = false;
    if (watching.signal.aborted) return;
    const { found, controls } = understand(document, knowledge);
    const waited = Date.now() - started;
    const hasFields = found.size > 0 || (controls > 0 && waited > PATIENCE);
    onLook({ hasFields, inFrame: found.size === 0 && waited > PATIENCE && hasLargeFrame() });
    if (found.size > 0 || waited > LONGEST_LOADING) watching.abort();
  };
  const soon = () => {
    if (asked) return;
    asked = true;
    setTimeout(look, LOOK_EVERY);
  };
  observe(() => true, soon, { signal: watching.signal });
  setTimeout(soon, PATIENCE);
}

/** A frame that could hold the form; the small ones of a page hold other things. */
function hasLargeFrame(): boolean {
  return [...document.querySelectorAll("iframe")].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width > FRAME.width && height > FRAME.height;
  });
}
