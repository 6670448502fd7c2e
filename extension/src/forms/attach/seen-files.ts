/** What a page shows of the files that it took, as far as that can be seen. */

import { isVisible } from "../bounded-text";
import type { EvidenceKnowledge } from "./evidence-knowledge";

export interface Sight {
  /** Pictures and lines that may stand for files. */
  previews: number;
  complaints: ReadonlySet<Element>;
}

const MOST_ELEMENTS = 3_000;
const SPOKEN_ATTRIBUTES = ["title", "alt", "aria-label", "data-name"];

export function sight(scope: Element, knowledge: EvidenceKnowledge): Sight {
  const complaints = [...scope.ownerDocument.querySelectorAll(knowledge.complaints)].filter(
    (element) => (element.textContent ?? "").trim() !== "" && isVisible(element),
  );
  return { previews: previewsIn(scope, knowledge), complaints: new Set(complaints) };
}

/** Previews that lie in one another count once; those of files that were refused do not. */
function previewsIn(scope: Element, { previews, complaints }: EvidenceKnowledge): number {
  const found = [...scope.querySelectorAll(previews)]
    .slice(0, MOST_ELEMENTS)
    .filter((element) => element.closest(complaints) === null);
  const all = new Set<Element>(found);
  return found.filter((element) => {
    for (let above = element.parentElement; above !== null && above !== scope; above = above.parentElement) {
      if (all.has(above)) return false;
    }
    return true;
  }).length;
}

/** The names among these that an input of the scope holds or that stand in it as words, but in no complaint. */
export function namesSeen(
  names: readonly string[],
  scope: Element,
  knowledge: EvidenceKnowledge,
): Set<string> {
  const held = [...scope.querySelectorAll<HTMLInputElement>('input[type="file"]')].flatMap((input) =>
    [...(input.files ?? [])].map((file) => file.name),
  );
  const seen = new Set(names.filter((name) => held.includes(name)));
  const missing = names.filter((name) => !seen.has(name));
  if (missing.length === 0) return seen;
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  for (let node = walker.nextNode(); node !== null && looked < MOST_ELEMENTS; node = walker.nextNode()) {
    looked += 1;
    const element = node as Element;
    const own = [...element.childNodes].map((child) =>
      child.nodeType === Node.TEXT_NODE ? child.nodeValue : "",
    );
    const spoken = [own.join(""), ...SPOKEN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? "")];
    for (const name of missing) {
      if (spoken.some((text) => text.includes(name)) && element.closest(knowledge.complaints) === null)
        seen.add(name);
    }
  }
  return seen;
}
