/** The key exchange of docs/protocol.md: ECDH P-256 bound to the code that the companion shows. Pure but for WebCrypto. */

import { type Bytes, base64url, joined, utf8 } from "./bytes";

const ROUNDS = 600_000;
const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const MAC = { name: "HMAC", hash: "SHA-256" } as const;

export interface PairingKeys {
  /** What the extension sends to show that it knows the code. */
  proof: Bytes;
  /** What only a companion that knows the code can answer. */
  expected: Bytes;
  request: CryptoKey;
  reply: CryptoKey;
}

export function newKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ["deriveBits"]) as Promise<CryptoKeyPair>;
}

export async function publicPoint(pair: CryptoKeyPair): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
}

/**
 * A code as typed, made exact: Crockford base32 takes `o` for zero and `i`, `l` for one, and dashes and blanks do not count.
 * `undefined` when it cannot be a code.
 */
export function codeFrom(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : undefined;
}

/** Derives both sides' proofs and the two signing keys; the keys cannot be exported. */
export async function deriveKeys(exchange: {
  pair: CryptoKeyPair;
  companionPoint: Bytes;
  code: string;
  salt: Bytes;
  origin: string;
}): Promise<PairingKeys> {
  const { pair, companionPoint, code, salt, origin } = exchange;
  const companionKey = await crypto.subtle.importKey("raw", companionPoint, CURVE, false, []);
  const secret = new Uint8Array(
    await crypto.subtle.deriveBits({ name: "ECDH", public: companionKey }, pair.privateKey, 256),
  );
  const password = await crypto.subtle.importKey("raw", utf8(code), "PBKDF2", false, ["deriveBits"]);
  const stretch = new Uint8Array(
    await crypto.subtle.deriveBits(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS },
      password,
      256,
    ),
  );
  const points = [base64url(await publicPoint(pair)), base64url(companionPoint)];
  const info = utf8(`parcelward pairing v1|${points.join("|")}|${origin}`);
  const input = await crypto.subtle.importKey("raw", joined(secret, stretch), "HKDF", false, ["deriveBits"]);
  const bytes = new Uint8Array(
    await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, input, 96 * 8),
  );
  const [confirm, request, reply] = await Promise.all([
    crypto.subtle.importKey("raw", bytes.slice(0, 32), MAC, false, ["sign"]),
    crypto.subtle.importKey("raw", bytes.slice(32, 64), MAC, false, ["sign"]),
    crypto.subtle.importKey("raw", bytes.slice(64, 96), MAC, false, ["verify"]),
  ]);
  bytes.fill(0);
  const proofOf = async (side: string) =>
    new Uint8Array(await crypto.subtle.sign("HMAC", confirm, utf8(side)));
  return { proof: await proofOf("extension"), expected: await proofOf("companion"), request, reply };
}
