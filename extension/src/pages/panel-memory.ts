/** Whether the panel was left open. Without a choice it is open where there is room for it beside the page. */

const KEY = "panel-open";
const ROOM = 1_100;

export async function wasOpen(): Promise<boolean> {
  try {
    const stored = (await chrome.storage.local.get(KEY))[KEY];
    if (typeof stored === "boolean") return stored;
  } catch {
    // Cut off from the extension: as without a choice.
  }
  return innerWidth >= ROOM;
}

export async function rememberOpen(open: boolean): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: open });
  } catch {
    // Cut off from the extension: this page still behaves as chosen.
  }
}
