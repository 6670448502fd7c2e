/** The one way in which our code waits for the page's elements. */

/**
 * Calls `onChange` once a frame while something matching `concern` comes, goes or changes below `root`; once at the start.
 * `atOnce` is called before the page lays out what changed: what it puts there then costs no layout of its own.
 */
export function observe(
  concern: (record: MutationRecord) => boolean,
  onChange: () => void,
  { signal, root = document, atOnce }: { signal: AbortSignal; root?: Node; atOnce?: () => void },
): void {
  if (signal.aborted) return;
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    // A hidden tab paints no frames; it is looked at again when it is shown.
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) onChange();
    });
  };
  const observer = new MutationObserver((records) => {
    // Each record is looked at: a concern may take note of what it sees.
    if (records.filter(concern).length === 0) return;
    atOnce?.();
    soon();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  soon();
}

/** Resolves when `ready` first says so, looking at most once a frame; never resolves when the signal is aborted. */
export function when(ready: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    signal.addEventListener("abort", () => waiting.abort(), { once: true });
    observe(
      () => true,
      () => {
        if (!ready()) return;
        waiting.abort();
        resolve();
      },
      { signal: waiting.signal },
    );
  });
}

/** Resolves after so many milliseconds, or rejects with the signal's reason when it is aborted before. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
