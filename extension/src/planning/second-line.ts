/**
 * The warnings that the extension raises by itself, from the plans it kept, while the companion does not answer.
 * One an order at a time: the most urgent step that has begun and was not shown.
 */

import type { PlanDocument, Step } from "../contract";
import { LEVELS } from "../contract";
import { activeSteps, begins, rank } from "./active";

/** From this level on a step is worth a notification of its own. */
const WORTH_A_NOTICE = LEVELS.indexOf("warning");

export interface DueStep {
  plan: PlanDocument;
  step: Step;
}

export function dueSteps(plans: readonly PlanDocument[], shown: ReadonlySet<string>, now: number): DueStep[] {
  return plans.flatMap((plan) => {
    const loudest = activeSteps(plan, now).find(
      (step) => rank(step) >= WORTH_A_NOTICE && begins(step) !== undefined,
    );
    return loudest === undefined || shown.has(loudest.key) ? [] : [{ plan, step: loudest }];
  });
}

/** When the next such step begins, in any of the plans. */
export function nextDue(plans: readonly PlanDocument[], now: number): number | undefined {
  const instants = plans
    .flatMap((plan) => plan.steps)
    .filter((step) => rank(step) >= WORTH_A_NOTICE)
    .map(begins)
    .filter((at): at is number => at !== undefined && at > now);
  return instants.length === 0 ? undefined : Math.min(...instants);
}
