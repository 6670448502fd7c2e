/** Reads the orders that a page shows from its elements, when its own replies were not seen. */

import type { PageKnowledge, PageMap } from "./page-map";
import { firstMatches, readEvery, readLadder, type Surroundings } from "./rungs";

const MOST_ORDERS = 500;
const MOST_ENTRIES = 200;

/** A DOM reading of docs/protocol.md. */
export interface DomReading extends Record<string, unknown> {
  page: string;
  orders: Record<string, unknown>[];
}

/** What the page shows, or `undefined` while it has not been built or when no order with an id is on it. */
export function readPage(
  map: PageMap,
  knowledge: PageKnowledge,
  page: Document = document,
  address: string = location.href,
): DomReading | undefined {
  if (!isReady(map, page)) return undefined;
  const around = { address, sentences: knowledge.sentences };
  const orders = orderElements(map, page)
    .slice(0, MOST_ORDERS)
    .map((element) => readOrder(map, element, around))
    .filter((order) => order.id !== undefined);
  return orders.length === 0 ? undefined : { page: map.page, orders };
}

export function isReady(map: PageMap, page: ParentNode): boolean {
  return map.ready.some((selector) => page.querySelector(selector) !== null);
}

/** The sign by which the page says that it will not show orders (`captcha`, `signed-out`, `error`), if any. */
export function blockedBy(map: PageMap, page: ParentNode): string | undefined {
  return Object.entries(map.blocked).find(([, selectors]) =>
    selectors.some((selector) => page.querySelector(selector) !== null),
  )?.[0];
}

/** The elements that hold one order each. */
export function orderElements(map: PageMap, page: Document): Element[] {
  const [root = page.documentElement] = firstMatches(map.root, page);
  return map.orders === undefined ? [root] : firstMatches(map.orders, root);
}

/** The id of the order that an element shows, by the map's ladder. */
export function orderIdOf(
  map: PageMap,
  element: Element,
  address: string = location.href,
): string | undefined {
  return readLadder(map.fields.id ?? [], element, { address, sentences: {} });
}

function readOrder(map: PageMap, element: Element, around: Surroundings): Record<string, unknown> {
  const order = readFields(map.fields, element, around);
  for (const [name, ladder] of Object.entries(map.texts ?? {})) {
    const texts = readEvery(ladder, element, around).slice(0, MOST_ENTRIES);
    if (texts.length > 0) order[name] = texts;
  }
  for (const [name, list] of Object.entries(map.lists ?? {})) {
    const entries = firstMatches(list.each, element)
      .slice(0, MOST_ENTRIES)
      .map((entry) => readFields(list.fields, entry, around))
      .filter((entry) => Object.keys(entry).length > 0);
    if (entries.length > 0) order[name] = entries;
  }
  return order;
}

function readFields(
  fields: PageMap["fields"],
  element: Element,
  around: Surroundings,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, ladder] of Object.entries(fields)) {
    const text = readLadder(ladder, element, around);
    if (text !== undefined) read[name] = text;
  }
  return read;
}
