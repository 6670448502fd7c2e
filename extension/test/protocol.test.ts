import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { base64url, fromBase64url, hex, utf8 } from "../src/background/bytes";
import { codeFrom, deriveKeys } from "../src/background/pairing-keys";
import { newNonce, replyIsGenuine, signRequest } from "../src/background/signing";

const vectors = JSON.parse(readFileSync("docs/protocol-vectors.json", "utf8"));
const MAC = { name: "HMAC", hash: "SHA-256" };

async function exchange() {
  const { pairing } = vectors;
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const privateKey = await crypto.subtle.importKey("jwk", pairing.extension_private_key, curve, false, [
    "deriveBits",
  ]);
  const publicKey = await crypto.subtle.importKey(
    "raw",
    fromBase64url(pairing.extension_key),
    curve,
    true,
    [],
  );
  return {
    pair: { privateKey, publicKey },
    companionPoint: fromBase64url(pairing.companion_key),
    code: pairing.code,
    salt: fromBase64url(pairing.salt),
    origin: pairing.origin,
  };
}

describe("the pairing that the companion describes", () => {
  test("both sides arrive at the same proofs and keys, and no key can be taken out", async () => {
    const keys = await deriveKeys(await exchange());
    expect(base64url(keys.proof)).toBe(vectors.pairing.extension_proof);
    expect(base64url(keys.expected)).toBe(vectors.pairing.companion_proof);
    const said = await crypto.subtle.sign("HMAC", keys.request, utf8("anything"));
    const same = await crypto.subtle.importKey(
      "raw",
      fromBase64url(vectors.pairing.request_key),
      MAC,
      false,
      ["sign"],
    );
    expect(hex(new Uint8Array(said))).toBe(
      hex(new Uint8Array(await crypto.subtle.sign("HMAC", same, utf8("anything")))),
    );
    for (const key of [keys.request, keys.reply]) {
      await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
    }
  });

  test("another code or another origin leads to other proofs", async () => {
    const given = await exchange();
    for (const change of [{ code: "ABCD0124" }, { origin: "moz-extension://somebody-else" }]) {
      expect(base64url((await deriveKeys({ ...given, ...change })).proof)).not.toBe(
        vectors.pairing.extension_proof,
      );
    }
  });

  test("a code is taken as people type it", () => {
    expect(codeFrom(vectors.pairing.code_typed)).toBe(vectors.pairing.code);
    expect(codeFrom("  abcd – efgh ")).toBe("ABCDEFGH");
    for (const none of ["", "ABCD-EFG", "ABCD-EFGHJ", "ABCD-EFGU", "<b>ABCD-EFGH"]) {
      expect(codeFrom(none)).toBeUndefined();
    }
  });
});

describe("signing", () => {
  const importKey = (name: string, usage: "sign" | "verify") =>
    crypto.subtle.importKey("raw", fromBase64url(vectors.pairing[name]), MAC, false, [usage]);

  test("a request is signed as the companion checks it", async () => {
    const { path, time, nonce, body, signature } = vectors.request;
    const key = await importKey("request_key", "sign");
    expect(await signRequest(key, { path, time: Number(time), nonce, body: utf8(body) })).toBe(signature);
  });

  test("a reply counts only with its own signature, to its own request, unaltered", async () => {
    const { status, nonce, body, signature } = vectors.reply;
    const key = await importKey("reply_key", "verify");
    const reply = { status, nonce, body: utf8(body), signature };
    expect(await replyIsGenuine(key, reply)).toBe(true);
    const altered = [
      { status: 201 },
      { nonce: "another" },
      { body: utf8(`${body} `) },
      { signature: null },
      { signature: "" },
      { signature: signature.toUpperCase() },
      { signature: `${"0".repeat(64)}` },
    ];
    for (const change of altered) expect(await replyIsGenuine(key, { ...reply, ...change })).toBe(false);
  });

  test("no nonce comes twice", () => {
    expect(new Set(Array.from({ length: 1_000 }, newNonce)).size).toBe(1_000);
  });

  test("base64url takes nothing that is not base64url", () => {
    for (const bad of ["a b", "a+b", "a/b", "=", "é"]) expect(() => fromBase64url(bad)).toThrow(RangeError);
    expect(base64url(fromBase64url("-_-_"))).toBe("-_-_");
  });
});
