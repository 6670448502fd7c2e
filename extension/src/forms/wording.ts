/** Comparing what a page prints with the words of the knowledge, in any of its languages. */

/** Lower case, without accents, with plain quotes and single spaces: both sides are compared in this form. */
export function normalised(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Scripts whose words carry prefixes or are written without spaces: a word is found anywhere in the text. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** From this length on a word also counts inside a compound (Rückerstattungs*betrag*). */
const COMPOUND_LENGTH = 5;
/** Up to this length a word counts only when it stands alone. */
const SHORT_LENGTH = 3;

/** Where `words` (normalised) stands in `text` (normalised), or -1. */
export function placeOf(words: string, text: string): number {
  if (words.length > COMPOUND_LENGTH - 1 || UNSPACED.test(words)) return text.indexOf(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + words.length] ?? " ";
    if (LETTER_OR_DIGIT.test(before)) continue;
    if (words.length > SHORT_LENGTH || !LETTER_OR_DIGIT.test(after)) return at;
  }
  return -1;
}

/** Whether the text begins with the words as words: "Send" begins "Send request", not "Sendung". */
export function begins(text: string, words: string): boolean {
  return text.startsWith(words) && (UNSPACED.test(words) || !LETTER_OR_DIGIT.test(text[words.length] ?? " "));
}

export function carries(text: string, words: string): boolean {
  return placeOf(words, text) >= 0;
}

export function carriesAny(text: string, list: readonly string[]): boolean {
  return (
    text !== "" && list.length > 0 && anyOf(list).test(text) && list.some((words) => carries(text, words))
  );
}

const compiled = new WeakMap<readonly string[], RegExp>();

/** One expression for a whole list: most texts carry none of its words, and this says so in one pass. */
function anyOf(list: readonly string[]): RegExp {
  let expression = compiled.get(list);
  if (expression === undefined) {
    expression = new RegExp(list.map((words) => words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "u");
    compiled.set(list, expression);
  }
  return expression;
}

/** Words by language, all languages together, normalised, longest first (so that the fuller phrase is found). */
export function everyLanguage(byLanguage: Readonly<Record<string, readonly string[]>> | undefined): string[] {
  const all = Object.values(byLanguage ?? {}).flatMap((words) => words.map(normalised));
  return [...new Set(all)].filter(Boolean).sort((one, other) => other.length - one.length);
}
