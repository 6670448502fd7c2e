/** Small notes at the edge of the page, one below the other, for what concerns no order in particular. */

import { type ComponentChildren, render } from "preact";
import { useState } from "preact/hooks";
import type { Texts } from "../language/texts";
import { type Host, makeHost } from "./shadow-host";
import { Speaking, useTexts } from "./speaking";

export const NOTES_ELEMENT = "parcelward-notes";

let host: Host | undefined;
const shown = new Map<string, ComponentChildren>();

/** Shows, replaces or (with `null`) takes away the note of that name. */
export function showNote(name: string, note: ComponentChildren, texts: Texts): void {
  if (note === null) shown.delete(name);
  else shown.set(name, note);
  if (host === undefined) {
    if (shown.size === 0) return;
    host = makeHost(NOTES_ELEMENT, texts.language, texts.direction, "note");
  }
  if (shown.size > 0 && !host.element.isConnected) document.documentElement.append(host.element);
  render(
    <Speaking value={texts}>
      <div class="notes">
        {[...shown].map(([key, content]) => (
          <Note key={key}>{content}</Note>
        ))}
      </div>
    </Speaking>,
    host.mount,
  );
  if (shown.size === 0) host.element.remove();
}

function Note({ children }: { children: ComponentChildren }) {
  const say = useTexts();
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  return (
    <section class="note" aria-label={say("note-label")}>
      {children}
      <button type="button" class="quiet-button" onClick={() => setHidden(true)}>
        {say("note-hide")}
      </button>
    </section>
  );
}
