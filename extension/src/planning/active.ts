/** Picking from a plan what holds now. Needs a clock's reading and nothing else. Instants are milliseconds since 1970. */

import { LEVELS, type PlanDocument, type Step } from "../contract";

export function rank(step: Step): number {
  return LEVELS.indexOf(step.level);
}

function instant(text: string | undefined): number | undefined {
  const at = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

export function begins(step: Step): number | undefined {
  return instant(step.from);
}

export function ends(step: Step): number | undefined {
  return instant(step.until);
}

/** The steps that hold at `now`, most urgent first, asides behind their equals; ties keep the plan's order. */
export function activeSteps(plan: PlanDocument, now: number): Step[] {
  return plan.steps
    .filter(
      (step) =>
        (begins(step) ?? Number.NEGATIVE_INFINITY) <= now && now < (ends(step) ?? Number.POSITIVE_INFINITY),
    )
    .sort(
      (one, other) => rank(other) - rank(one) || Number(one.aside ?? false) - Number(other.aside ?? false),
    );
}

/** The steps that begin after `now`, soonest first. */
export function comingSteps(plan: PlanDocument, now: number): Step[] {
  return plan.steps
    .filter((step) => (begins(step) ?? Number.NEGATIVE_INFINITY) > now)
    .sort((one, other) => (begins(one) ?? 0) - (begins(other) ?? 0));
}

/** The earliest instant after `now` at which what is shown changes, if any. */
export function nextChange(plan: PlanDocument, now: number): number | undefined {
  const instants = plan.steps.flatMap((step) => [begins(step), ends(step)]);
  const later = instants.filter((at): at is number => at !== undefined && at > now);
  return later.length === 0 ? undefined : Math.min(...later);
}

/** The end of the buyer protection: the earliest of the deadlines of that kind, with what the companion says of it. */
export function protectionEnd(plan: PlanDocument): { at: number; text?: string } | undefined {
  return plan.deadlines
    .filter((deadline) => deadline.kind === "protection_ends")
    .map(({ at, text }) => ({ at: Date.parse(at), ...(text !== undefined && { text }) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((one, other) => one.at - other.at)[0];
}

export interface TimeLeft {
  /** Whole days that are left; 0 on the last day and after it. */
  days: number;
  /** Whole hours that are left, for the last day. */
  hours: number;
  over: boolean;
}

/** What is left until an instant, rounded down: never more time than there is. */
export function timeLeft(until: number, now: number): TimeLeft {
  const left = Math.max(0, until - now);
  return { days: Math.floor(left / 86_400_000), hours: Math.floor(left / 3_600_000), over: until <= now };
}
