import { describe, expect, test } from "vitest";
import { dueSteps, nextDue } from "../src/planning/second-line";
import { nextDays } from "../src/popup/next-days";
import { at, DAY, NOON, plan, step } from "./plans";

describe("warnings while the companion is silent", () => {
  test("an order warns once, of its most urgent step that has begun", () => {
    const late = plan([
      step("warning", { level: "warning", from: at(-2 * DAY) }),
      step("urgent", { level: "urgent", from: at(-DAY) }),
    ]);
    expect(dueSteps([late], new Set(), NOON).map((due) => due.step.key)).toEqual(["urgent"]);
    expect(dueSteps([late], new Set(["urgent"]), NOON)).toEqual([]);
  });

  test("mere advice, steps without a day, steps to come and steps that are over raise nothing", () => {
    const quiet = plan([
      step("advice", { level: "advice", from: at(-DAY) }),
      step("always", { level: "urgent" }),
      step("to come", { level: "urgent", from: at(DAY) }),
      step("over", { level: "urgent", from: at(-DAY), until: at(-1) }),
    ]);
    expect(dueSteps([quiet], new Set(), NOON)).toEqual([]);
    expect(nextDue([quiet], NOON)).toBe(NOON + DAY);
  });
});

describe("the popup's next days", () => {
  test("what presses now stands first, then what comes by its day, one line an order", () => {
    const orders = [
      plan([step("a", { from: at(3 * DAY), level: "urgent" })], { order_id: "1" }),
      plan([step("b", { from: at(DAY), level: "advice" })], { order_id: "2" }),
      plan([step("c", { from: at(-DAY), level: "advice" }), step("c2", { from: at(DAY) })], {
        order_id: "3",
      }),
      plan([step("d", { from: at(-2 * DAY), level: "urgent" })], { order_id: "4" }),
      plan([step("e", { level: "info" })], { order_id: "5" }),
    ];
    expect(nextDays(orders, NOON, 10).map(({ orderId }) => orderId)).toEqual(["4", "3", "2", "1"]);
    expect(nextDays(orders, NOON, 1)).toHaveLength(1);
  });
});
