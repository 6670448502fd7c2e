/** Asking the background. When the extension was updated under an open page, only a reload of the page helps. */

import type { PlansReply } from "../background/orders";
import type { PlainReply } from "../background/plain-reply";
import type { Connection } from "../connection";
import type { Answered } from "../contract";
import type { PageMessage } from "../messages";

export interface PageReplies {
  captures: PlansReply;
  plans: PlansReply;
  "first-plans": PlansReply;
  "first-orders": Record<string, never>;
  statement: PlansReply;
  draft: PlainReply<unknown>;
  messages: PlainReply<Answered<"/v1/messages">>;
  attachments: PlainReply<Answered<"/v1/evidence/attachments">>;
  "companion-state": { connection: Connection };
  texts: { language: string; sources: Record<string, string> };
  "open-options": Record<string, never>;
  "open-history": Record<string, never>;
}

/** The extension was updated or removed; this page's part of it is cut off. */
export class Orphaned extends Error {}

export async function ask<Type extends PageMessage["type"]>(
  message: Extract<PageMessage, { type: Type }>,
): Promise<PageReplies[Type]> {
  if (chrome.runtime?.id === undefined) throw new Orphaned();
  let reply: unknown;
  try {
    reply = await chrome.runtime.sendMessage(message);
  } catch (error) {
    if (chrome.runtime?.id === undefined || String(error).includes("context invalidated"))
      throw new Orphaned();
    // A background that was just stopped takes the message when it is sent anew.
    reply = await chrome.runtime.sendMessage(message);
  }
  if (reply === undefined || reply === null || (reply as { failed?: true }).failed === true) {
    throw new Error(`The background did not answer "${message.type}".`);
  }
  return reply as PageReplies[Type];
}
