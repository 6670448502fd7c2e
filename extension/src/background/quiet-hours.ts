/** The quiet hours that the companion told last, so that they hold while it is silent. */

import * as v from "valibot";
import type { QuietTimes } from "../planning/quiet-hours";

const KEY = "quiet-hours";
const Times = v.object({ begin: v.string(), end: v.string() });

export async function keepQuietHours(told: QuietTimes | undefined): Promise<void> {
  const kept = await keptQuietHours();
  if (kept?.begin === told?.begin && kept?.end === told?.end) return;
  if (told === undefined) await chrome.storage.local.remove(KEY);
  else await chrome.storage.local.set({ [KEY]: { begin: told.begin, end: told.end } });
}

export async function keptQuietHours(): Promise<QuietTimes | undefined> {
  const parsed = v.safeParse(Times, (await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}
