/** Alarms wake the worker: one a minute to ask what is due, one at the next instant that the kept plans name. */

import { nextDue } from "../planning/second-line";
import { showDueAlerts } from "./notifications";
import { allPlans } from "./plan-cache";

const EVERY_MINUTE = "ask-what-is-due";
const NEXT_DEADLINE = "next-deadline";

/** Sets the minute alarm when it is not there; a browser may have lost it. */
export async function keepAsking(): Promise<void> {
  if ((await chrome.alarms.get(EVERY_MINUTE)) === undefined) {
    await chrome.alarms.create(EVERY_MINUTE, { periodInMinutes: 1, delayInMinutes: 1 });
  }
}

/** Sets the alarm for the next step that is worth a warning; to be called when the kept plans changed. */
export async function setDeadlineAlarm(): Promise<void> {
  const when = nextDue(await allPlans(), Date.now());
  if (when === undefined) await chrome.alarms.clear(NEXT_DEADLINE);
  else await chrome.alarms.create(NEXT_DEADLINE, { when });
}

export async function onAlarm(name: string): Promise<void> {
  if (name !== EVERY_MINUTE && name !== NEXT_DEADLINE) return;
  await showDueAlerts();
  if (name === NEXT_DEADLINE) await setDeadlineAlarm();
}
