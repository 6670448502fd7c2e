import { expect, test } from "vitest";
import { orderNumbersIn } from "../src/pages/order-numbers";

test("finds the order numbers of a reply, each once", () => {
  const reply =
    '{"pc_om_list_order_8190000000000123":{"id":"pc_om_list_order_8190000000000123"},"t":1766000000000}';
  expect(orderNumbersIn(reply)).toEqual(["8190000000000123"]);
});

test("a hostile reply gives a bounded number of them", () => {
  const reply = Array.from({ length: 5_000 }, (_, index) => String(8_190_000_000_000_000 + index)).join(" ");
  expect(orderNumbersIn(reply)).toHaveLength(200);
});
