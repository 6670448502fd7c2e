/** One POST to the companion and its bounded reply. The only `fetch` to the network in the whole extension. */

import { type Bytes, utf8 } from "./bytes";

/** Generous for 500 plans; what is longer does not come from our companion. */
const LONGEST_REPLY = 16 * 1024 * 1024;
const PATIENCE = 20_000;

export interface Reply {
  status: number;
  signature: string | null;
  bytes: Bytes;
}

/** Nobody answered, or not in time, or without end. */
export class NoAnswer extends Error {}

export async function post(
  port: number,
  path: string,
  body: Bytes,
  headers: Record<string, string> = {},
  patience: number = PATIENCE,
): Promise<Reply> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body,
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    return {
      status: response.status,
      signature: response.headers.get("X-Parcelward-Signature"),
      bytes: await boundedBytes(response),
    };
  } catch (error) {
    throw new NoAnswer(String(error));
  }
}

async function boundedBytes(response: Response): Promise<Bytes> {
  if (Number(response.headers.get("Content-Length") ?? 0) > LONGEST_REPLY)
    throw new NoAnswer("reply too long");
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LONGEST_REPLY) throw new NoAnswer("reply too long");
  return bytes;
}

/** A reply's JSON object, or `undefined` when it is none. */
export function objectFrom(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

export function asBody(document: unknown): Bytes {
  return utf8(JSON.stringify(document));
}
