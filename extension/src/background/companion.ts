/** Signed calls to the companion. Everything that can go wrong comes back as a value, with the connection after it. */

import type { Connection, ConnectionState } from "../connection";
import type { Answered, Asked, ErrorDocument, Path } from "../contract";
import { connection, note } from "./connection-record";
import { currentPairing, type StoredPairing } from "./database";
import { hello } from "./hello";
import { spokenLanguage } from "./settings";
import { newNonce, replyIsGenuine, signRequest } from "./signing";
import { asBody, NoAnswer, objectFrom, post, type Reply } from "./transport";

export type Outcome<Document> =
  | { ok: true; document: Document; connection: Connection }
  | { ok: false; connection: Connection; error?: ErrorDocument };

/**
 * One signed call; `body` is completed with the language and the time zone that the shopper uses. `patience` is how
 * many milliseconds an answer may take, where the usual ones are not enough.
 */
export async function call<P extends Path>(
  path: P,
  body: Asked<P>,
  patience?: number,
): Promise<Outcome<Answered<P>>> {
  const pairing = await currentPairing();
  if (pairing === undefined) return { ok: false, connection: await connection() };
  const complete = asBody({
    ...body,
    language: await spokenLanguage(),
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const nonce = newNonce();
  const time = Math.floor(Date.now() / 1000);
  const signature = await signRequest(pairing.request, { path, time, nonce, body: complete });
  try {
    const headers = {
      "X-Parcelward-Pairing": pairing.id,
      "X-Parcelward-Time": String(time),
      "X-Parcelward-Nonce": nonce,
      "X-Parcelward-Signature": signature,
    };
    const reply = await post(pairing.port, path, complete, headers, patience);
    return await judged<Answered<P>>(pairing, reply, nonce);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ok: false, connection: await note({ state: "down", answered: false }) };
  }
}

/** Like `call`, but leaves a silent companion alone until its time has come. For calls that no person asked for. */
export async function callWhenDue<P extends Path>(path: P, body: Asked<P>): Promise<Outcome<Answered<P>>> {
  const now = await connection();
  if (now.retry_at !== undefined && Date.now() < now.retry_at) return { ok: false, connection: now };
  return call(path, body);
}

async function judged<Document>(
  pairing: StoredPairing,
  reply: Reply,
  nonce: string,
): Promise<Outcome<Document>> {
  const document = objectFrom(reply.bytes);
  const genuine = await replyIsGenuine(pairing.reply, {
    status: reply.status,
    nonce,
    body: reply.bytes,
    signature: reply.signature,
  });
  if (!genuine || document === undefined) {
    return {
      ok: false,
      connection: await note({ state: await whyUnsigned(pairing.port, reply), answered: false }),
    };
  }
  if (reply.status >= 200 && reply.status < 300) {
    return {
      ok: true,
      document: document as Document,
      connection: await note({ state: "connected", answered: true }),
    };
  }
  const error = { code: String(document.code ?? "unknown"), ...textMembers(document) };
  if (error.code === "clock-differs") {
    const ahead = secondsAhead(document.companion_time);
    const result = {
      state: "clock-differs" as const,
      answered: true,
      ...(ahead !== undefined && { seconds_ahead: ahead }),
    };
    return { ok: false, error, connection: await note(result) };
  }
  return { ok: false, error, connection: await note({ state: "connected", answered: true }) };
}

/** A refusal looks the same whatever was wrong; the open greeting tells whether the versions are the reason. */
async function whyUnsigned(port: number, reply: Reply): Promise<ConnectionState> {
  if (reply.status !== 403 || objectFrom(reply.bytes)?.code !== "refused") return "stranger";
  const greeting = await hello(port);
  if (greeting === "fits") return "refused";
  return greeting === "not-a-companion" ? "stranger" : greeting;
}

function textMembers(document: Record<string, unknown>): { message?: string; where?: string } {
  return {
    ...(typeof document.message === "string" && { message: document.message }),
    ...(typeof document.where === "string" && { where: document.where }),
  };
}

function secondsAhead(companionTime: unknown): number | undefined {
  const theirs = typeof companionTime === "number" ? companionTime * 1000 : Date.parse(String(companionTime));
  return Number.isFinite(theirs) ? Math.round((Date.now() - theirs) / 1000) : undefined;
}
