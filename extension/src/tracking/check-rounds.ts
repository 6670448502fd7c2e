/** Having parcels asked about, and waiting for what comes of it. */

import type { CallAnswer, CallReply } from "../background/own-calls";

export type Check = CallAnswer<"check">["checks"][number];

export const BETWEEN_LOOKS = 3_000;
/** Sources may take half a minute each; what is not there by then is in the history when it comes. */
export const MOST_LOOKS = 20;

const NUMBER = /^[0-9A-Z_-]{5,64}$/;

/** The number as sources know it, or `undefined` when it cannot be one. */
export function numberTyped(text: string): string | undefined {
  const number = text.replace(/\s+/g, "").toUpperCase();
  return NUMBER.test(number) ? number : undefined;
}

export interface Asking {
  ask: (numbers: string[]) => Promise<CallReply<"check">>;
  show: (reply: CallReply<"check">) => void;
  wait: (milliseconds: number) => Promise<void>;
}

/** Asks about these numbers (none: every parcel on its way), shows each answer, and looks again while one is being asked about. */
export async function follow(numbers: string[], { ask, show, wait }: Asking): Promise<void> {
  let asked = numbers;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const reply = await ask(asked);
    show(reply);
    const checks = reply.document?.checks ?? [];
    if (!checks.some(({ state }) => state === "checking")) return;
    asked = checks.map(({ number }) => number);
    await wait(BETWEEN_LOOKS);
  }
}
