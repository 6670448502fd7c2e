/** From the page to the session: the tap's replies at once; the reader's when no reply was seen. */

import knowledge from "knowledge:pages";
import * as v from "valibot";
import type { CaptureRecord } from "../contract";
import { pause, when } from "./observe";
import { orderNumbersIn } from "./order-numbers";
import type { PageMap } from "./page-map";
import { isReady, readPage } from "./reader";
import type { Session } from "./session";
import { ASK, SEEN } from "./tap-channel";

/** How long after the page was built its own replies may still come, before its elements are read instead. */
const GRACE = 1_500;
/** A page that has not been built by then shows nothing that we know. */
const LATE = 8_000;
/** How often elements are read on a page whose replies are not seen, at most. */
const BETWEEN_READINGS = 3_000;

const Seen = v.object({
  url: v.pipe(v.string(), v.maxLength(100_000)),
  body: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000_000))),
  request_body: v.exactOptional(v.pipe(v.string(), v.maxLength(500_000))),
  seen_at: v.pipe(v.string(), v.isoTimestamp()),
});

/** Starts both ways; ends with the session. */
export function startCapturing(session: Session, map: PageMap): void {
  let pending: CaptureRecord[] = [];
  let repliesSeen = false;
  const send = () => {
    const records = pending;
    pending = [];
    if (records.length > 0 && !session.signal.aborted) void session.capture(records);
  };
  document.addEventListener(
    SEEN,
    (event) => {
      const record = seenReply(event);
      if (record === undefined) return;
      repliesSeen = true;
      pending.push(record);
      session.expect(orderNumbersIn(record.body ?? ""));
      // Several replies of one moment go together, without a wait.
      if (pending.length === 1) queueMicrotask(send);
    },
    { signal: session.signal },
  );
  document.dispatchEvent(new CustomEvent(ASK));
  void readWhenSilent(session, map, () => repliesSeen).catch(() => undefined);
}

function seenReply(event: Event): CaptureRecord | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail !== "string") return undefined;
  try {
    const parsed = v.safeParse(Seen, JSON.parse(detail));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The page's elements are read when none of its replies came in time, and again when they changed. */
async function readWhenSilent(session: Session, map: PageMap, repliesSeen: () => boolean): Promise<void> {
  const { signal } = session;
  const late = setTimeout(() => session.foundNoOrders(repliesSeen()), LATE);
  signal.addEventListener("abort", () => clearTimeout(late), { once: true });
  await when(() => isReady(map, document), signal);
  clearTimeout(late);
  await pause(GRACE, signal);
  let changed = true;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  for (let last = ""; !repliesSeen(); await pause(BETWEEN_READINGS, signal)) {
    if (!changed) continue;
    changed = false;
    const reading = readPage(map, knowledge);
    if (reading === undefined) session.foundNoOrders(false);
    const text = JSON.stringify(reading ?? "");
    if (reading === undefined || text === last) continue;
    last = text;
    await session.capture([{ url: session.address, reading, seen_at: new Date().toISOString() }]);
  }
  observer.disconnect();
}
