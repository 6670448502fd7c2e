/** Invented plans for the tests. */

import type { PlanDocument, Step } from "../src/contract";

export const DAY = 86_400_000;
export const NOON = Date.parse("2026-10-10T12:00:00Z");

export function step(key: string, changes: Partial<Step> = {}): Step {
  return {
    key,
    rule: key,
    level: "advice",
    headline: `Headline of ${key}`,
    explanation: "",
    advice: [],
    because: [],
    sources: [],
    ...changes,
  };
}

export function plan(steps: Step[], changes: Partial<PlanDocument> = {}): PlanDocument {
  return {
    order_id: "8190000000000001",
    facts: { order: { id: "8190000000000001" } },
    steps,
    deadlines: [],
    unknown: [],
    contacts: [],
    planned_at: "2026-10-01T00:00:00Z",
    revision: 1,
    language: "en",
    ...changes,
  };
}

export function at(offset: number): string {
  return new Date(NOON + offset).toISOString();
}
