import { describe, expect, test } from "vitest";
import { activeSteps, comingSteps, nextChange, protectionEnd, timeLeft } from "../src/planning/active";
import { at, DAY, NOON, plan, step } from "./plans";

describe("picking what holds now", () => {
  test("a step holds from its first instant until just before its last", () => {
    const only = plan([step("one", { from: at(0), until: at(DAY) })]);
    expect(activeSteps(only, NOON - 1)).toEqual([]);
    expect(activeSteps(only, NOON)).toHaveLength(1);
    expect(activeSteps(only, NOON + DAY - 1)).toHaveLength(1);
    expect(activeSteps(only, NOON + DAY)).toEqual([]);
  });

  test("the most urgent comes first and equals keep the plan's order", () => {
    const several = plan([
      step("first info", { level: "info" }),
      step("urgent", { level: "urgent" }),
      step("second info", { level: "info" }),
    ]);
    expect(activeSteps(several, NOON).map(({ key }) => key)).toEqual(["urgent", "first info", "second info"]);
  });

  test("an aside stands behind its equals and before what is less", () => {
    const several = plan([
      step("aside", { level: "notice", aside: true }),
      step("less", { level: "info" }),
      step("news", { level: "notice" }),
    ]);
    expect(activeSteps(several, NOON).map(({ key }) => key)).toEqual(["news", "aside", "less"]);
  });

  test("what comes is ordered by its day, and what has begun is not in it", () => {
    const several = plan([
      step("later", { from: at(2 * DAY) }),
      step("soon", { from: at(1) }),
      step("now", { from: at(0) }),
      step("always"),
    ]);
    expect(comingSteps(several, NOON).map(({ key }) => key)).toEqual(["soon", "later"]);
  });

  test("the next change is the nearest beginning or end", () => {
    expect(
      nextChange(plan([step("one", { from: at(-DAY), until: at(5) }), step("two", { from: at(9) })]), NOON),
    ).toBe(NOON + 5);
    expect(nextChange(plan([step("always")]), NOON)).toBeUndefined();
  });

  test("a date that is none neither begins nor ends anything", () => {
    expect(activeSteps(plan([step("odd", { from: "soon", until: "later" })]), NOON)).toHaveLength(1);
    expect(nextChange(plan([step("odd", { from: "soon" })]), NOON)).toBeUndefined();
  });
});

describe("what is left of the protection", () => {
  test("the earliest of several ends counts", () => {
    const two = plan([], {
      deadlines: [
        { kind: "protection_ends", at: at(5 * DAY), certainty: "page" },
        { kind: "protection_ends", at: at(4 * DAY), certainty: "page", text: "Protection ends October 14" },
        { kind: "expected_by", at: at(DAY), certainty: "page" },
      ],
    });
    expect(protectionEnd(two)).toEqual({ at: NOON + 4 * DAY, text: "Protection ends October 14" });
  });

  test("days are rounded down: never more time than there is", () => {
    expect(timeLeft(NOON + 3 * DAY - 1, NOON)).toEqual({ days: 2, hours: 71, over: false });
    expect(timeLeft(NOON + 90 * 60_000, NOON)).toEqual({ days: 0, hours: 1, over: false });
    expect(timeLeft(NOON, NOON)).toEqual({ days: 0, hours: 0, over: true });
    expect(timeLeft(NOON - DAY, NOON)).toEqual({ days: 0, hours: 0, over: true });
  });
});
