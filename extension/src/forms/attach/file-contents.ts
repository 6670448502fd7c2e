/** The files that the companion made, as a page takes them. */

import { MEDIA_TYPES, type MediaType } from "./taken-kinds";

interface Sent {
  name: string;
  media_type: string;
  bytes: number;
  content?: string;
}

const SAFE_NAME = /^[\w.-]{1,120}$/;

/** `undefined` when there is none, or when one of them is not what it should be. */
export function filesFrom(sent: readonly Sent[]): File[] | undefined {
  const files = sent.map(fileFrom);
  return files.length > 0 && files.every((file) => file !== undefined) ? files : undefined;
}

function fileFrom({ name, media_type, bytes, content }: Sent): File | undefined {
  if (content === undefined || !SAFE_NAME.test(name) || !MEDIA_TYPES.includes(media_type as MediaType))
    return undefined;
  const held = bytesFrom(content);
  return held?.length === bytes ? new File([held], name, { type: media_type }) : undefined;
}

function bytesFrom(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
