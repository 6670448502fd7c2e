import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { allPlans, keepPlans, lean, MOST_PLANS, storedPlans } from "../src/background/plan-cache";
import { plan, step } from "./plans";

const numbered = (number: number) =>
  plan([step(`${number}`)], { order_id: String(8190000000000000 + number) });

describe("the plans that the extension keeps", () => {
  test("the last plan of an order replaces the one before and remembers the page it was seen on", async () => {
    await keepPlans([numbered(1)], "https://www.aliexpress.com/p/order/index.html");
    await keepPlans([{ ...numbered(1), revision: 2 }]);
    const [stored] = await storedPlans(["8190000000000001", "unknown"]);
    expect(stored).toMatchObject({
      plan: { revision: 2 },
      seen_on: "https://www.aliexpress.com/p/order/index.html",
    });
  });

  test("beyond the bound the ones stored longest ago go", async () => {
    await keepPlans([numbered(2)]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await keepPlans(Array.from({ length: MOST_PLANS }, (_, index) => numbered(100 + index)));
    expect(await allPlans()).toHaveLength(MOST_PLANS);
    expect(await storedPlans(["8190000000000002"])).toEqual([]);
    expect(await storedPlans(["8190000000000599"])).toHaveLength(1);
  });

  test("facts that our pages do not show are not kept", () => {
    const rich = plan([], {
      facts: {
        order: {
          id: "1",
          store: "A store",
          items: [{ title: "A lamp", line_id: "7", price: { amount: "9" } }],
        },
        parcels: [{ tracking_number: "LP00612345678902", service: "standard" }],
        siblings: { late: 2 },
      } as never,
    });
    expect(lean(rich).facts).toEqual({
      order: { id: "1", store: "A store", items: [{ line_id: "7", title: "A lamp" }] },
      parcels: [{ tracking_number: "LP00612345678902" }],
    });
  });
});
