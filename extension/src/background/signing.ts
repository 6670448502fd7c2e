/** Signing requests and checking replies, as docs/protocol.md says. */

import { type Bytes, base64url, hex, sha256, utf8 } from "./bytes";

export function newNonce(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** The signature of one request; `time` is in whole seconds since 1970. */
export async function signRequest(
  key: CryptoKey,
  request: { path: string; time: number; nonce: string; body: Bytes },
): Promise<string> {
  const text = ["POST", request.path, request.time, request.nonce, hex(await sha256(request.body))].join(
    "\n",
  );
  return hex(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(text))));
}

/** Whether a reply comes from the companion we paired with, and answers this very request. */
export async function replyIsGenuine(
  key: CryptoKey,
  reply: { status: number; nonce: string; body: Bytes; signature: string | null },
): Promise<boolean> {
  if (reply.signature === null || !/^[0-9a-f]{64}$/.test(reply.signature)) return false;
  const given = Uint8Array.from(reply.signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = [reply.status, reply.nonce, hex(await sha256(reply.body))].join("\n");
  return crypto.subtle.verify("HMAC", key, given, utf8(text));
}
