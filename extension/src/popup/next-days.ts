/** Across all kept plans: what holds now and presses, and what comes next. */

import type { Level, PlanDocument } from "../contract";
import { activeSteps, begins, comingSteps, rank } from "../planning/active";

export interface NextDay {
  key: string;
  orderId: string;
  title?: string;
  address?: string;
  at: number;
  /** It holds already. */
  now: boolean;
  level: Level;
  headline: string;
}

/** From this level on a step is worth a line here. */
const WORTH_A_LINE = 2;

/** One line an order: its most urgent active step where that presses, else its next one; pressing first, then soonest. */
export function nextDays(plans: readonly PlanDocument[], now: number, most: number): NextDay[] {
  return plans
    .flatMap((plan): NextDay[] => {
      const active = activeSteps(plan, now).find((step) => rank(step) >= WORTH_A_LINE);
      const step = active ?? comingSteps(plan, now).find((coming) => rank(coming) >= WORTH_A_LINE);
      if (step === undefined) return [];
      const { detail_url: address, items } = plan.facts.order;
      const title = items?.[0]?.title;
      return [
        {
          key: step.key,
          orderId: plan.order_id,
          at: begins(step) ?? now,
          now: active !== undefined,
          level: step.level,
          headline: step.headline,
          ...(title !== undefined && { title }),
          ...(address !== undefined && { address }),
        },
      ];
    })
    .sort(
      (one, other) =>
        Number(other.now) - Number(one.now) || levelOf(other) - levelOf(one) || one.at - other.at,
    )
    .slice(0, most);
}

/** Among what holds now the more urgent comes first; what is to come is ordered by its day alone. */
function levelOf(day: NextDay): number {
  return day.now ? ["info", "notice", "advice", "warning", "urgent"].indexOf(day.level) : 0;
}
