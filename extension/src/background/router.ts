/** Who may say what to the background, and who answers it. */

import { spokenPageSources, spokenSources } from "../language/background-texts";
import { type Message, type Privilege, readMessage } from "../messages";
import { shopAddress } from "../shop-address";
import { call } from "./companion";
import { connection } from "./connection-record";
import { firstOrders, keepFirstOrders } from "./first-orders";
import { lastShown, snooze } from "./notifications";
import { capturesPlanned, plansFor, stated } from "./orders";
import { isPassedOn, passedOn } from "./own-calls";
import { pair, unpair } from "./pairing";
import { plainly } from "./plain-reply";
import { allPlans } from "./plan-cache";
import { changeSettings, settings } from "./settings";

const MOST_WARNINGS_LISTED = 5;

/** The sender's privilege: our own pages, our content script on an order page, or nobody (`undefined`). */
export function privilegeOf(
  sender: Pick<chrome.runtime.MessageSender, "id" | "url" | "tab" | "frameId">,
  own: { id: string; address: string },
): Privilege | undefined {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(own.address)) return "own";
  return sender.tab !== undefined && sender.frameId === 0 && shopAddress(sender.url) !== undefined
    ? "page"
    : undefined;
}

/** Answers one message. `undefined`: the sender may not say it. */
export async function answer(raw: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const own = { id: chrome.runtime.id, address: chrome.runtime.getURL("") };
  const privilege = privilegeOf(sender, own);
  const message = privilege === undefined ? undefined : readMessage(raw, privilege);
  return message === undefined ? undefined : handle(message);
}

async function handle(message: Message): Promise<unknown> {
  if (isPassedOn(message)) return plainly(await passedOn(message));
  switch (message.type) {
    case "captures":
      return capturesPlanned(message.records, message.page);
    case "plans":
      return plansFor(message.order_ids, message.kept_only);
    case "first-plans":
      return plansFor(await firstOrders(), true);
    case "first-orders":
      await keepFirstOrders(message.order_ids);
      return {};
    case "statement":
      return stated(message);
    case "draft":
      return plainly(
        await call("/v1/drafts", {
          order_id: message.order_id,
          ...(message.line_ids && { line_ids: message.line_ids }),
        }),
      );
    case "messages":
      return plainly(await call("/v1/messages", { order_id: message.order_id }));
    case "companion-state":
      return message.ask ? plainly(await call("/v1/status", {})) : { connection: await connection() };
    case "texts":
      return spokenSources();
    case "open-options":
      await chrome.runtime.openOptionsPage();
      return {};
    case "open-history":
      await chrome.tabs.create({ url: chrome.runtime.getURL(`history.html?order=${message.order_id}`) });
      return {};
    case "page-texts":
      return spokenPageSources();
    case "pair":
      return pair(message.code, message.port);
    case "unpair":
      await unpair();
      return {};
    case "pairings":
      return plainly(await call("/v1/pairings", {}));
    case "revoke":
      return plainly(await call("/v1/pairings/revoke", { id: message.id }));
    case "snooze":
      return { done: await snooze(message.id, message.until) };
    case "settings":
      return settings();
    case "change-settings":
      return changeSettings(message.change as Parameters<typeof changeSettings>[0]);
    case "overview":
      return {
        connection: await connection(),
        plans: await allPlans(),
        warnings: await lastShown(MOST_WARNINGS_LISTED),
      };
  }
}
