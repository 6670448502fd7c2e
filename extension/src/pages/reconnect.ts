/** Trying a silent companion again from an open page: when its time has come, and when the shopper returns to the page. */

import type { Session } from "./session";

export function keepTrying(page: Session, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const due = () => page.connection !== undefined && page.connection.state !== "connected" && !page.orphaned;
  const tryAgain = () => {
    if (!signal.aborted && due() && document.visibilityState === "visible") void page.retry();
  };
  const schedule = () => {
    clearTimeout(timer);
    const at = page.connection?.retry_at;
    if (due() && at !== undefined) timer = setTimeout(tryAgain, Math.max(1_000, at - Date.now()));
  };
  page.subscribe(schedule, signal);
  const returned = () => {
    if (document.visibilityState !== "visible") return;
    page.notice();
    tryAgain();
  };
  document.addEventListener("visibilitychange", returned, { signal });
  window.addEventListener("focus", returned, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
