/** What the extension's own pages need: sentences, and asking the background with the full privilege. */

import type { CallName, CallReply } from "./background/own-calls";
import { type Texts, textsFor } from "./language/texts";
import type { Message } from "./messages";

/** Asks the background. Rejects when it does not answer. */
export async function askOwn<Reply>(message: Message): Promise<Reply> {
  const reply: unknown = await chrome.runtime.sendMessage(message);
  if (reply === undefined || (reply as { failed?: true }).failed === true) {
    throw new Error(`The background did not answer "${message.type}".`);
  }
  return reply as Reply;
}

/** Asks the companion, by way of the background. */
export function askCompanion<Name extends CallName>(
  message: Extract<Message, { type: Name }>,
): Promise<CallReply<Name>> {
  return askOwn<CallReply<Name>>(message);
}

/** The sentences, with those of the tracking and history pages when `page-texts`; also tells the document its language and direction. */
export async function ownTexts(type: "texts" | "page-texts" = "texts"): Promise<Texts> {
  const { language, sources } = await askOwn<{ language: string; sources: Record<string, string> }>({ type });
  const texts = textsFor(language, sources);
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  return texts;
}
