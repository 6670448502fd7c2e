/**
 * Puts files into the form's control as if they had been chosen there, beside those that are there already, and looks
 * what the page made of them. This cannot be taken back: most pages upload what they get at once.
 */

import { setOwn } from "../controls/own-property";
import { delivered } from "../delivered";
import type { FormKnowledge } from "../form-knowledge";
import { holdSubmission } from "../press";
import { appears, twoFrames } from "../waiting";
import type { EvidenceControl } from "./file-control";
import { namesSeen, sight } from "./seen-files";

export interface Attached {
  name: string;
  /** `seen`: the form holds or shows it. */
  outcome: "seen" | "not-seen";
}

export interface AttachResult {
  /** `blocked`: the page lets nothing through that no person did; the control is as it was. */
  outcome: "done" | "blocked";
  files: Attached[];
  /** The page shows a message that was not there before. */
  complains: boolean;
  /** A file of the shopper's own may now be there twice. */
  twice: boolean;
}

export async function attach(
  { input, scope }: EvidenceControl,
  files: readonly File[],
  knowledge: FormKnowledge,
): Promise<AttachResult> {
  const page = input.ownerDocument;
  const names = files.map(({ name }) => name);
  const former = [...(input.files ?? [])].filter(({ name }) => !names.includes(name));
  const before = sight(scope, knowledge.evidence);
  const release = holdSubmission(page);
  try {
    const heard = delivered(input, "change", () => {
      hold(input, [...former, ...files]);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    if (!heard) {
      // What the page never heard of must not look attached.
      hold(input, former);
      return {
        outcome: "blocked",
        files: names.map((name) => ({ name, outcome: "not-seen" })),
        complains: false,
        twice: false,
      };
    }
    await twoFrames();
    // A page may build the form anew.
    const here = () => (scope.isConnected ? scope : page.body);
    const look = () => seenNow(names, before.previews, here(), knowledge);
    const { seen, look_again } = knowledge.evidence.waiting;
    await appears(() => (look().size === names.length ? true : undefined), page, seen);
    // A page may take a file first and refuse it once it is uploaded.
    await new Promise((resolve) => setTimeout(resolve, look_again));
    const after = sight(here(), knowledge.evidence);
    const held = look();
    return {
      outcome: "done",
      files: names.map((name) => ({ name, outcome: held.has(name) ? "seen" : "not-seen" })),
      complains: [...after.complaints].some((element) => !before.complaints.has(element)),
      twice: former.length > 0 && after.previews - before.previews >= former.length + names.length,
    };
  } finally {
    release();
  }
}

/** The names that the page holds or shows; where it shows no names, as many new previews as there are files speak for all. */
function seenNow(
  names: readonly string[],
  former: number,
  scope: Element,
  knowledge: FormKnowledge,
): ReadonlySet<string> {
  if (sight(scope, knowledge.evidence).previews - former >= names.length) return new Set(names);
  return namesSeen(names, scope, knowledge.evidence);
}

function hold(input: HTMLInputElement, files: readonly File[]): void {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  setOwn(HTMLInputElement.prototype, "files", input, carried.files);
}
