/** The last plan of each order, so that a silent companion does not blind the overlay. Bounded, and lean on facts. */

import type { PlanDocument, PlanFacts } from "../contract";
import { database, type StoredPlan } from "./database";

export const MOST_PLANS = 500;
const MOST_ITEMS = 50;

/** Keeps plans; beyond the bound the ones stored longest ago go. */
export async function keepPlans(plans: readonly PlanDocument[], seenOn?: string): Promise<void> {
  if (plans.length === 0) return;
  const transaction = (await database()).transaction("plans", "readwrite");
  const store = transaction.store;
  const now = Date.now();
  for (const plan of plans) {
    const seen_on = seenOn ?? (await store.get(plan.order_id))?.seen_on;
    await store.put({
      order_id: plan.order_id,
      stored_at: now,
      ...(seen_on && { seen_on }),
      plan: lean(plan),
    });
  }
  let surplus = (await store.count()) - MOST_PLANS;
  for (let cursor = await store.index("stored_at").openCursor(); cursor && surplus > 0; surplus -= 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

/** The stored plans of these orders; orders without one are left out. */
export async function storedPlans(orderIds: readonly string[]): Promise<StoredPlan[]> {
  const store = (await database()).transaction("plans").store;
  const found = await Promise.all(orderIds.map((id) => store.get(id)));
  return found.filter((plan) => plan !== undefined);
}

export async function allPlans(): Promise<PlanDocument[]> {
  return (await (await database()).getAll("plans")).map(({ plan }) => plan);
}

/** A plan with only those facts that our pages show. */
export function lean(plan: PlanDocument): PlanDocument {
  const { order, parcels, protection, shopper } = plan.facts;
  const items = order.items
    ?.slice(0, MOST_ITEMS)
    .map((item) => pick(item, ["line_id", "title", "dispute_url"]));
  const facts: PlanFacts = {
    order: {
      ...pick(order, ["id", "status_text", "store", "detail_url", "tracking_url", "message_url"]),
      id: order.id,
      ...(items && { items }),
    },
    ...(parcels && { parcels: parcels.map((parcel) => pick(parcel, ["tracking_number"])) }),
    ...(protection && { protection: pick(protection, ["ends_at", "read_from"]) }),
    ...(shopper && { shopper }),
  };
  return { ...plan, facts };
}

function pick<Source extends object, Name extends keyof Source>(
  source: Source,
  names: Name[],
): Pick<Source, Name> {
  return Object.fromEntries(
    names.filter((name) => source[name] !== undefined).map((name) => [name, source[name]]),
  ) as Pick<Source, Name>;
}
