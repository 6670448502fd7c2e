/** Browser notifications: each warning once, a click opens the order, nothing promised to a page. */

import { spokenTexts } from "../language/background-texts";
import { mayBeShown } from "../planning/quiet-hours";
import { dueSteps } from "../planning/second-line";
import { shopAddress } from "../shop-address";
import { call, callWhenDue } from "./companion";
import { database, type ShownAlert } from "./database";
import { allPlans, storedPlans } from "./plan-cache";
import { keepQuietHours, keptQuietHours } from "./quiet-hours";
import { settings } from "./settings";

const REMEMBERED = 1_000;
const DAY = 86_400_000;

/** Asks the companion for warnings that are due and shows those that are ours to show. */
export async function showDueAlerts(): Promise<void> {
  if (!(await settings()).notifications) return;
  const due = await callWhenDue("/v1/alerts/due", {});
  if (!due.ok) {
    if (due.connection.state !== "unpaired" && due.connection.state !== "connected") await showFromCache();
    return;
  }
  await keepQuietHours(due.document.quiet_hours);
  if (due.document.alerts.length === 0) return;
  const ids = due.document.alerts.map(({ id }) => id);
  const claimed = await call("/v1/alerts/shown", { ids, channel: "browser" });
  if (!claimed.ok) return;
  const taken = new Set(claimed.document.taken);
  for (const alert of due.document.alerts.filter(({ id }) => taken.has(id))) {
    const { key, order_id, title, text, url, id } = alert;
    await showOnce({ key, order_id, title, alert_id: id, ...(url !== undefined && { url }) }, text);
  }
}

/** The second line: what the kept plans say is due, while the companion is silent. */
async function showFromCache(): Promise<void> {
  const plans = await allPlans();
  const all = await (await database()).getAll("shown");
  const shown = new Set(all.filter((alert) => !isToBeShownAgain(alert)).map(({ key }) => key));
  const [now, quiet] = [Date.now(), await keptQuietHours()];
  for (const { plan, step } of dueSteps(plans, shown, now)) {
    if (!mayBeShown(step, quiet, now)) continue;
    const url = plan.facts.order.detail_url;
    const title = step.title_text ?? step.headline;
    await showOnce(
      { key: step.key, order_id: plan.order_id, title, ...(url !== undefined && { url }) },
      step.explanation,
    );
  }
}

async function showOnce(alert: Omit<ShownAlert, "shown_at" | "notification">, text: string): Promise<void> {
  const store = await database();
  const earlier = await store.get("shown", alert.key);
  if (earlier !== undefined && !isToBeShownAgain(earlier)) return;
  const notification = `parcelward:${alert.key}`;
  await store.put("shown", { ...alert, notification, shown_at: Date.now() });
  await forgetOldest();
  const options = {
    type: "basic" as const,
    iconUrl: chrome.runtime.getURL("icons/128.png"),
    title: alert.title,
    message: text,
  };
  try {
    const buttons =
      alert.alert_id === undefined ? [] : [{ title: (await spokenTexts())("notification-tomorrow") }];
    await chrome.notifications.create(notification, { ...options, buttons });
  } catch {
    // Firefox knows no buttons and refuses the whole notification for them.
    await chrome.notifications.create(notification, options);
  }
}

/** Snoozed, and its time has come; an alarm may ring a little early. */
function isToBeShownAgain({ snoozed_until }: ShownAlert): boolean {
  return snoozed_until !== undefined && Date.now() >= snoozed_until - 1_000;
}

async function forgetOldest(): Promise<void> {
  const store = (await database()).transaction("shown", "readwrite").store;
  let surplus = (await store.count()) - REMEMBERED;
  for (let cursor = await store.index("shown_at").openCursor(); cursor && surplus > 0; surplus -= 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

/** A click on a notification: the order's own page. */
export async function openShown(notification: string): Promise<void> {
  const alert = await shownAs(notification);
  if (alert === undefined) return;
  const [stored] = await storedPlans([alert.order_id]);
  const url =
    shopAddress(alert.url) ??
    shopAddress(stored?.plan.facts.order.detail_url) ??
    shopAddress(stored?.seen_on);
  if (url !== undefined) await chrome.tabs.create({ url });
  await chrome.notifications.clear(notification);
}

/** "Remind me tomorrow" on a notification. */
export async function snoozeShown(notification: string): Promise<void> {
  const alert = await shownAs(notification);
  if (alert?.alert_id === undefined) return;
  await snooze(alert.alert_id, new Date(Date.now() + DAY).toISOString());
  await chrome.notifications.clear(notification);
}

export async function snooze(alertId: string, until: string): Promise<boolean> {
  const outcome = await call("/v1/alerts/snooze", { id: alertId, until });
  if (!outcome.ok) return false;
  const store = await database();
  for (const alert of await store.getAll("shown")) {
    if (alert.alert_id === alertId) await store.put("shown", { ...alert, snoozed_until: Date.parse(until) });
  }
  return true;
}

async function shownAs(notification: string): Promise<ShownAlert | undefined> {
  return (await database()).getFromIndex("shown", "notification", notification);
}

/** The warnings shown last, newest first. */
export async function lastShown(most: number): Promise<ShownAlert[]> {
  const all = await (await database()).getAllFromIndex("shown", "shown_at");
  return all.reverse().slice(0, most);
}
