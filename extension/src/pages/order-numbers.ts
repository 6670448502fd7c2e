/** The order numbers a reply may speak of, found without reading it: enough to look up what is kept of them. */

const NUMBER = /(?<![0-9])[0-9]{15,20}(?![0-9])/g;
const MOST = 200;

export function orderNumbersIn(text: string): string[] {
  const found = new Set<string>();
  for (const [number] of text.matchAll(NUMBER)) {
    found.add(number);
    if (found.size >= MOST) break;
  }
  return [...found];
}
