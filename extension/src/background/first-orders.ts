/** The orders at the top of the list, as it was last seen: their plans are at hand before the list says which they are. */

import * as v from "valibot";

const KEY = "first-orders";

const Orders = v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{4,25}$/))), v.maxLength(20));

export async function firstOrders(): Promise<string[]> {
  const parsed = v.safeParse(Orders, (await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : [];
}

export async function keepFirstOrders(orderIds: string[]): Promise<void> {
  await chrome.storage.local.set({ [KEY]: orderIds });
}
