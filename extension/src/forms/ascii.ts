/** The last gate before text is written into the form: printable ASCII, one line. The form refuses signs such as U+2116. */

const PLAIN: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "\u00a0": " ",
  "\u202f": " ",
};

export function plainText(text: string): string {
  return [...text.replace(/[\r\n]/g, " ")]
    .map((sign) => PLAIN[sign] ?? sign)
    .join("")
    .replace(/[^\x20-\x7e]+/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * The description inside the form's limit: whole sentences only, the first (what happened) and the last (what is asked) kept
 * longest. `undefined` when not even these fit: then nothing is written.
 */
export function fitted(description: string, limit: number): string | undefined {
  const plain = plainText(description);
  if (plain.length <= limit) return plain;
  const sentences = plain.split(/(?<=\.) /);
  while (sentences.length > 2) {
    sentences.splice(-2, 1);
    const shorter = sentences.join(" ");
    if (shorter.length <= limit) return shorter;
  }
  return undefined;
}
