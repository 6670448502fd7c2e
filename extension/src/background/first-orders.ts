/** The orders at the top of the list, as it was last seen: their plans are at hand before the list says which they are. */

import * as v from "valibot";
import { FirstOrders } from "../messages";

const KEY = "first-orders";

export async function firstOrders(): Promise<string[]> {
  const parsed = v.safeParse(FirstOrders, (await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : [];
}

export async function keepFirstOrders(orderIds: string[]): Promise<void> {
  await chrome.storage.local.set({ [KEY]: orderIds });
}
