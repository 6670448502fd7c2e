/** The shopper's choices. They hold no secret, so they live in the browser's plain extension storage. */

import * as v from "valibot";

const KEY = "settings";

export const Settings = v.object({
  port: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
    PARCELWARD_DEFAULT_PORT,
  ),
  /** BCP 47, or "auto" for the browser's. */
  language: v.optional(v.pipe(v.string(), v.regex(/^(?:auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/)), "auto"),
  notifications: v.optional(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof Settings>;

export async function settings(): Promise<Settings> {
  const parsed = v.safeParse(Settings, (await chrome.storage.local.get(KEY))[KEY] ?? {});
  return parsed.success ? parsed.output : v.parse(Settings, {});
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = v.parse(Settings, { ...(await settings()), ...change });
  await chrome.storage.local.set({ [KEY]: changed });
  return changed;
}

/** The language that texts are asked for in. */
export async function spokenLanguage(): Promise<string> {
  const { language } = await settings();
  return language === "auto" ? chrome.i18n.getUILanguage() : language;
}
