/** The order whose own page was last looked at: a likely, never a certain, answer to which order a form is for. */

const KEY = "last-order-seen";
const LIKELY_FOR = 60 * 60_000;

export async function rememberOrder(id: string, now = Date.now()): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: { id, at: now } });
  } catch {
    // Cut off from the extension: the form then asks.
  }
}

export async function lastOrder(now = Date.now()): Promise<string | undefined> {
  try {
    const kept = (await chrome.storage.local.get(KEY))[KEY] as { id?: unknown; at?: unknown } | undefined;
    const isRecent = typeof kept?.at === "number" && now - kept.at < LIKELY_FOR;
    return isRecent && typeof kept?.id === "string" ? kept.id : undefined;
  } catch {
    return undefined;
  }
}
