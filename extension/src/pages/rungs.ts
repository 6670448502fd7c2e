/** Reading one text from a page by a ladder of rungs. Knows no field and no page: that is in the maps. */

import type { Ladder, PageKnowledge, Rung, SentenceSign } from "./page-map";

/** Longer texts are no field of an order. */
const LONGEST = 2_000;

export interface Surroundings {
  address: string;
  sentences: PageKnowledge["sentences"];
}

/** The first rung's text that is not empty. */
export function readLadder(ladder: Ladder, order: Element, around: Surroundings): string | undefined {
  for (const rung of ladder) {
    for (const text of textsOf(rung, order, around)) return text;
  }
  return undefined;
}

/** Every text of the first rung that yields any, without repeats. */
export function readEvery(ladder: Ladder, order: Element, around: Surroundings): string[] {
  for (const rung of ladder) {
    const texts = new Set(textsOf(rung, order, around));
    if (texts.size > 0) return [...texts];
  }
  return [];
}

/** The elements of the first selector that matches anything. */
export function firstMatches(selectors: readonly string[], scope: ParentNode): Element[] {
  for (const selector of selectors) {
    const found = scope.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

function* textsOf(rung: Rung, order: Element, around: Surroundings): Generator<string> {
  if (rung.read === "page-url") {
    yield* kept(rung, around.address);
    return;
  }
  for (const selector of rung.selectors ?? []) {
    const found = withSelf(order, selector);
    for (const match of found) {
      const element = rung.closest === undefined ? match : match.closest(rung.closest);
      if (element !== null) yield* kept(rung, rawText(rung, element, around));
    }
  }
}

/** Matches below the order's element, and that element where it matches itself. */
function withSelf(order: Element, selector: string): Element[] {
  if (selector === ":self") return [order];
  const below = order.querySelectorAll(selector);
  return order.matches(selector) ? [order, ...below] : [...below];
}

function* kept(rung: Rung, raw: string | undefined): Generator<string> {
  if (raw === undefined) return;
  const text = rung.pattern === undefined ? raw : (new RegExp(rung.pattern).exec(raw)?.[1] ?? "");
  const tidy = tidied(text);
  if (tidy !== "" && tidy.length <= LONGEST) yield tidy;
}

function rawText(rung: Rung, element: Element, around: Surroundings): string | undefined {
  if (rung.read.startsWith("attribute:"))
    return element.getAttribute(rung.read.slice("attribute:".length)) ?? undefined;
  if (rung.read === "own-text") {
    return [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ""))
      .join("");
  }
  if (rung.read === "line") {
    const { signs = [], separators = [] } = around.sentences[rung.containing ?? ""] ?? {};
    return lineSaying(element, signs, separators);
  }
  return element.textContent ?? undefined;
}

/** Runs of white space, no-break ones too, made one space; trimmed. */
export function tidied(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}

/** Elements whose text nobody reads. */
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);

/** The text of the smallest element that says one of the sentences. */
function lineSaying(
  scope: Element,
  signs: readonly SentenceSign[],
  separators: readonly string[],
): string | undefined {
  for (const sign of signs) {
    const found = smallestSaying(scope, sign, separators);
    if (found !== undefined) return found;
  }
  return undefined;
}

function smallestSaying(
  element: Element,
  sign: SentenceSign,
  separators: readonly string[],
): string | undefined {
  const text = element.textContent ?? "";
  if (!holdsAll(text, sign)) return undefined;
  for (const child of element.children) {
    const found = SILENT.has(child.tagName) ? undefined : smallestSaying(child, sign, separators);
    if (found !== undefined) return found;
  }
  // Several promises may stand in one text; a word that rules one out must not rule out its neighbour.
  const pieces = separators.reduce((parts, mark) => parts.flatMap((part) => part.split(mark)), [text]);
  return pieces.some((piece) => holdsAll(piece, sign) && !holdsAny(piece, sign.none)) ? text : undefined;
}

function holdsAll(text: string, sign: SentenceSign): boolean {
  return sign.all.every((group) => holdsAny(text, group));
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const plain = tidied(text).toLowerCase();
  return words.some((word) => plain.includes(word.toLowerCase()));
}
