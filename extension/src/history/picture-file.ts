/** A picture that the shopper chose, as the companion takes it. */

/** With base64's third more it still fits into a call's 4 MiB. */
export const MOST_BYTES = 3_000_000;
const AT_ONCE = 0x8000;

/** The file's content in base64. */
export async function inBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  return btoa(text);
}
