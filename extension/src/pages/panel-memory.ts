/** Whether the shopper left the panel open. */

const KEY = "panel-open";

/** `undefined` without a choice. */
export async function wasOpen(): Promise<boolean | undefined> {
  try {
    const stored = (await chrome.storage.local.get(KEY))[KEY];
    return typeof stored === "boolean" ? stored : undefined;
  } catch {
    // Cut off from the extension: as without a choice.
    return undefined;
  }
}

export async function rememberOpen(open: boolean): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: open });
  } catch {
    // Cut off from the extension: this page still behaves as chosen.
  }
}
