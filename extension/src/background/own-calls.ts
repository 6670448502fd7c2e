/** What is asked of the companion and passed on as it was checked: sources, checks, histories, evidence, claims. */

import type { Answered, Asked, Path } from "../contract";
import type { Message } from "../messages";
import { call, type Outcome } from "./companion";
import type { PlainReply } from "./plain-reply";

const PATHS = {
  sources: "/v1/tracking/sources",
  "set-source": "/v1/tracking/sources/set",
  check: "/v1/tracking/check",
  history: "/v1/parcels/history",
  "delivery-times": "/v1/parcels/delivery-times",
  claims: "/v1/claims",
  "quiet-hours": "/v1/alerts/quiet-hours",
  "set-quiet-hours": "/v1/alerts/quiet-hours/set",
  paste: "/v1/tracking/paste",
  evidence: "/v1/evidence",
  attachments: "/v1/evidence/attachments",
  pictures: "/v1/evidence/pictures/list",
  "add-picture": "/v1/evidence/pictures",
  "remove-picture": "/v1/evidence/pictures/remove",
} as const satisfies Partial<Record<Message["type"], Path>>;

/** A pack with many pictures is printed for a while on a slow computer. */
const PATIENCE: Partial<Record<CallName, number>> = {
  evidence: 120_000,
  attachments: 120_000,
  "add-picture": 60_000,
};

export type CallName = keyof typeof PATHS;
export type CallAnswer<Name extends CallName> = Answered<(typeof PATHS)[Name]>;
export type CallReply<Name extends CallName> = PlainReply<CallAnswer<Name>>;
type Passed = Extract<Message, { type: CallName }>;

export function isPassedOn(message: Message): message is Passed {
  return Object.hasOwn(PATHS, message.type);
}

/** One signed call; the message's members, but for its type, are the call's. */
export function passedOn({ type, ...body }: Passed): Promise<Outcome<CallAnswer<CallName>>> {
  return call<(typeof PATHS)[CallName]>(PATHS[type], body as Asked<(typeof PATHS)[CallName]>, PATIENCE[type]);
}
