/** Which order a form is for: what is certain, else what is likely and has to be asked. */

import type { PlanDocument } from "../../contract";
import type { FormKnowledge } from "../../forms/form-knowledge";
import { lastOrder } from "../../forms/last-order";
import { linesInAddress, ordersNamed } from "../../forms/page";

/** The one order that the page itself names, if it names exactly one. */
export function orderNamed(address: string, knowledge: FormKnowledge): string | undefined {
  const named = ordersNamed(address, document, knowledge);
  return named.length === 1 ? named[0] : undefined;
}

/** Orders that the form may be for: those it names, the page it was opened from, the order last looked at. */
export async function likelyOrders(address: string, knowledge: FormKnowledge): Promise<string[]> {
  const seen = [
    ...ordersNamed(address, document, knowledge),
    ...ordersNamed(document.referrer, new Document(), knowledge),
    await lastOrder(),
  ];
  return [...new Set(seen.filter((id) => id !== undefined))];
}

/** The one order among them that has a line which the form's address names: then the form is surely for it. */
export function orderWithLine(
  orders: readonly string[],
  address: string,
  plans: ReadonlyMap<string, PlanDocument>,
  knowledge: FormKnowledge,
): string | undefined {
  const lines = linesInAddress(address, knowledge);
  const holders = orders.filter((id) =>
    plans.get(id)?.facts.order.items?.some(({ line_id }) => line_id !== undefined && lines.includes(line_id)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
