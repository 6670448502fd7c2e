import { describe, expect, test } from "vitest";
import type { PlanFacts } from "../src/contract";
import { inBatches } from "../src/pages/batches";
import { withLinks } from "../src/planning/links";
import { safeAddress, shopAddress } from "../src/shop-address";
import { plan, step } from "./plans";

const DETAIL = "https://www.aliexpress.com/p/order/detail.html?orderId=1";
const DISPUTE = "https://www.aliexpress.com/p/reverse-pages/start.html?a=b";
const facts: PlanFacts = {
  order: {
    id: "1",
    detail_url: DETAIL,
    message_url: "https://msg.example/",
    items: [{ dispute_url: DISPUTE }],
  },
  parcels: [
    { tracking_number: "A" },
    { tracking_number: "B", contact: { website: "https://post.example/" } },
  ],
};

function leadsTo(action: string, known: PlanFacts, parcel?: string): string | undefined {
  const one = step("s", { advice: [{ action, text: "" }], ...(parcel !== undefined && { parcel }) });
  return withLinks(plan([one], { facts: known })).steps[0]?.advice[0]?.href;
}

describe("where advice leads", () => {
  test("to the links that the pages gave, or to the order's own page", () => {
    expect(leadsTo("message_seller", facts)).toBe("https://msg.example/");
    expect(leadsTo("message_seller", { order: { id: "1", detail_url: DETAIL } })).toBe(DETAIL);
    expect(leadsTo("contact_carrier", facts, "B")).toBe("https://post.example/");
    expect(leadsTo("look_for_card", facts)).toBeUndefined();
    expect(leadsTo("no_such_action", facts)).toBeUndefined();
  });

  test("the dispute's own link says “not received”: it is used only after the shopper said so", () => {
    expect(leadsTo("open_dispute", facts)).toBe(DETAIL);
    expect(leadsTo("open_dispute", { ...facts, shopper: { not_received_at: "2026-10-10T00:00:00Z" } })).toBe(
      DISPUTE,
    );
  });

  test("a link that the companion gave stays", () => {
    const given = step("s", {
      advice: [{ action: "message_seller", text: "", href: "https://given.example/" }],
    });
    expect(withLinks(plan([given], { facts })).steps[0]?.advice[0]?.href).toBe("https://given.example/");
  });
});

describe("addresses", () => {
  test.each([
    ["//www.aliexpress.com/p/order/", "https://www.aliexpress.com/p/order/"],
    ["https://www.aliexpress.us/p/order/", "https://www.aliexpress.us/p/order/"],
    ["http://www.aliexpress.com/", undefined],
    ["https://aliexpress.com.evil.example/", undefined],
    ["https://evilaliexpress.com/", undefined],
    ["https://user@www.aliexpress.com/", undefined],
    ["https://www.aliexpress.com:8443/", undefined],
    ["javascript:alert(1)", undefined],
    [undefined, undefined],
  ])("%s as a page of the shop: %s", (address, expected) => {
    expect(shopAddress(address)).toBe(expected);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "blob:https://x/y", "", "x y"])(
    "“%s” is led to from nowhere",
    (address) => {
      expect(safeAddress(address)).toBeUndefined();
    },
  );
});

describe("captures in portions", () => {
  const record = (length: number) => ({
    url: "u",
    body: "x".repeat(length),
    seen_at: "2026-10-10T12:00:00.000Z",
  });

  test("none is lost, their order stays, no portion is longer than the companion takes", () => {
    const records = [record(2_000_000), record(1_900_000), record(10), record(10)];
    const batches = inBatches(records);
    expect(batches.flat()).toEqual(records);
    expect(batches.map((batch) => batch.length)).toEqual([1, 3]);
    expect(inBatches(Array.from({ length: 45 }, () => record(1))).map((batch) => batch.length)).toEqual([
      20, 20, 5,
    ]);
    expect(inBatches([])).toEqual([]);
  });
});
