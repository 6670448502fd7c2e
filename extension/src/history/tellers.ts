/** Who told of an event, in the shopper's words. */

import type { CallAnswer } from "../background/own-calls";
import type { Texts } from "../language/texts";

export type History = CallAnswer<"history">["parcels"][number];
export type HistoryEvent = History["events"][number];
export type Teller = HistoryEvent["told_by"][number];

const PAGE = "aliexpress";

/** How a source is called: by its own title, or for what no source told, by what it is. */
export function titleOf(source: string, titles: ReadonlyMap<string, string>, say: Texts): string {
  if (source === PAGE) return say("history-from-page");
  if (source === "paste") return say("history-from-paste");
  return titles.get(source) ?? source;
}

/** One line on who told an event, when it was fetched, and since when it is no longer shown. */
export function tellerLine(teller: Teller, titles: ReadonlyMap<string, string>, say: Texts): string {
  const source = titleOf(teller.source, titles, say);
  if (teller.missing_since !== undefined)
    return say("history-missing", { source, at: new Date(teller.missing_since) });
  const last = new Date(teller.last_fetched_at);
  if (teller.source === PAGE) return say("history-on-page", { at: last });
  if (teller.first_fetched_at === undefined || teller.first_fetched_at === teller.last_fetched_at)
    return say("history-first-told", { source, at: last });
  return say("history-fetched", { source, first: new Date(teller.first_fetched_at), last });
}

/** Whether nobody shows this event any more. */
export function isGone({ told_by }: HistoryEvent): boolean {
  return told_by.length > 0 && told_by.every(({ missing_since }) => missing_since !== undefined);
}

/** The sources as a list in words. */
export function listed(sources: readonly string[], titles: ReadonlyMap<string, string>, say: Texts): string {
  const names = sources.map((source) => titleOf(source, titles, say));
  return new Intl.ListFormat(say.language, { type: "conjunction" }).format(names);
}
