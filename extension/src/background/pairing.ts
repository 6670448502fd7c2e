/** Pairing with the companion by the code that it shows, and unpairing. */

import { COMPANION_ADDRESSES } from "../companion-addresses";
import { base64url, fromBase64url } from "./bytes";
import { call } from "./companion";
import { resetConnection } from "./connection-record";
import { currentPairing, forgetPairing, keepPairing } from "./database";
import { hello } from "./hello";
import { codeFrom, deriveKeys, newKeyPair, publicPoint } from "./pairing-keys";
import { changeSettings } from "./settings";
import { asBody, NoAnswer, objectFrom, post } from "./transport";

export const PAIRING_FAULTS = [
  "code-malformed",
  "code-wrong",
  "code-used-up",
  "no-code-shown",
  "no-answer",
  "not-a-companion",
  "companion-too-old",
  "companion-too-new",
  "permission-missing",
] as const;

export type PairingFault = (typeof PAIRING_FAULTS)[number];
export type PairingResult = { paired: true } | { paired: false; fault: PairingFault };

export async function pair(typed: string, port: number): Promise<PairingResult> {
  const code = codeFrom(typed);
  if (code === undefined) return failed("code-malformed");
  if (!(await chrome.permissions.contains({ origins: [COMPANION_ADDRESSES] })))
    return failed("permission-missing");
  try {
    const greeting = await hello(port);
    if (greeting !== "fits") return failed(greeting);
    return await exchange(code, port);
  } catch (error) {
    if (error instanceof NoAnswer) return failed("no-answer");
    if (error instanceof RangeError || error instanceof DOMException) return failed("not-a-companion");
    throw error;
  }
}

async function exchange(code: string, port: number): Promise<PairingResult> {
  const pair = await newKeyPair();
  const opening = { protocol: 1, extension_key: base64url(await publicPoint(pair)), label: label() };
  const started = await ask(port, "/v1/pair/start", opening);
  if (started === undefined) return failed("no-code-shown");
  const { attempt, companion_key: companionKey, salt } = started;
  if (typeof attempt !== "string" || typeof companionKey !== "string" || typeof salt !== "string") {
    return failed("not-a-companion");
  }
  const origin = location.origin;
  const companionPoint = fromBase64url(companionKey);
  const keys = await deriveKeys({ pair, companionPoint, code, salt: fromBase64url(salt), origin });
  const finished = await ask(port, "/v1/pair/finish", { attempt, proof: base64url(keys.proof) });
  if (finished === undefined) {
    // A refusal says nothing; but only while a code is shown can an attempt be started.
    return failed((await ask(port, "/v1/pair/start", opening)) === undefined ? "code-used-up" : "code-wrong");
  }
  if (typeof finished.pairing !== "string" || finished.proof !== base64url(keys.expected)) {
    return failed("not-a-companion");
  }
  await keepPairing({
    id: finished.pairing,
    port,
    origin,
    paired_at: new Date().toISOString(),
    request: keys.request,
    reply: keys.reply,
  });
  await changeSettings({ port });
  await resetConnection();
  return { paired: true };
}

/** The answer of an open call; `undefined` is a refusal. */
async function ask(port: number, path: string, body: unknown): Promise<Record<string, unknown> | undefined> {
  const reply = await post(port, path, asBody(body));
  return reply.status === 200 ? objectFrom(reply.bytes) : undefined;
}

/** Ends the pairing on both sides; a companion that does not answer keeps its half until it is revoked there. */
export async function unpair(): Promise<void> {
  const pairing = await currentPairing();
  if (pairing !== undefined) await call("/v1/pairings/revoke", { id: pairing.id });
  await forgetPairing();
  await resetConnection();
}

function failed(fault: PairingFault): PairingResult {
  return { paired: false, fault };
}

/** How the companion's list names this browser: "Firefox on Linux". */
function label(): string {
  const agent = navigator.userAgent;
  const browser = [
    ["Edg/", "Edge"],
    ["Firefox/", "Firefox"],
    ["Chrome/", "Chromium"],
  ].find(([mark]) => agent.includes(mark ?? ""))?.[1];
  const system = [
    ["Android", "Android"],
    ["Windows", "Windows"],
    ["Mac OS", "macOS"],
    ["Linux", "Linux"],
  ].find(([mark]) => agent.includes(mark ?? ""))?.[1];
  return `${browser ?? "Browser"} on ${system ?? "another system"}`;
}
