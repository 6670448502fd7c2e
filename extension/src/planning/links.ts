/** Gives each advice the address to which it leads, from the links that the shop's own pages gave. None is ever built. */

import leadsTo from "knowledge:actions";
import type { PlanDocument, PlanFacts, Step } from "../contract";

/** The plan with an `href` at every advice for which a link is known; links the companion gave stay. */
export function withLinks(plan: PlanDocument): PlanDocument {
  return { ...plan, steps: plan.steps.map((step) => stepWithLinks(step, plan.facts)) };
}

function stepWithLinks(step: Step, facts: PlanFacts): Step {
  const advice = step.advice.map((entry) => {
    const href = entry.href ?? addressOf(leadsTo[entry.action], facts, step.parcel);
    return href === undefined ? entry : { ...entry, href };
  });
  return { ...step, advice };
}

function addressOf(
  target: string | undefined,
  facts: PlanFacts,
  parcel: string | undefined,
): string | undefined {
  const { message_url, tracking_url, detail_url, items } = facts.order;
  switch (target) {
    case "message_url":
      return message_url ?? detail_url;
    case "detail_url":
      return detail_url;
    case "tracking_url":
      return tracking_url ?? detail_url;
    case "dispute_url":
      // The page's link says "not received": it is the shopper's to say, so without their word it stays closed.
      if (facts.shopper?.not_received_at === undefined) return detail_url;
      return items?.find(({ dispute_url }) => dispute_url !== undefined)?.dispute_url ?? detail_url;
    case "dispute_page":
      return facts.dispute?.detail_url ?? detail_url;
    case "carrier_contact": {
      const parcels = facts.parcels ?? [];
      const own = parcels.find(({ tracking_number }) => tracking_number === parcel) ?? parcels[0];
      return own?.contact?.website ?? tracking_url;
    }
    default:
      return undefined;
  }
}
