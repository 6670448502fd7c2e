// @vitest-environment happy-dom
import reports from "knowledge:reports";
import { describe, expect, test } from "vitest";
import { scrubbed, scrubbedAddress, scrubbedBody, skeleton } from "../src/reports/scrub";

const rules = reports.scrub;
const REPLY = {
  ret: ["SUCCESS::OK"],
  data: {
    order_8190000000000001: {
      tag: "pc_om_list_order",
      fields: {
        orderId: "8190000000000001",
        statusText: "Awaiting delivery",
        orderDateText: "Sep 15, 2026",
        storeName: "Grandma's Lamps",
        totalPriceText: "R$132,74",
        addressVO: { name: "Jane Doe", phone: "+49 30 123456" },
        note: "for Jane, Ref 8190000000000001",
        count: 81900,
      },
    },
  },
};

describe("a report that can be shown to others", () => {
  const text = JSON.stringify(scrubbedBody(`mtopjsonp1(${JSON.stringify(REPLY)})`, rules));

  test.each(["Jane", "Doe", "Grandma", "Lamps", "8190000000000001", "81900", "132", "123456"])(
    "does not hold “%s”",
    (secret) => {
      expect(text).not.toContain(secret);
    },
  );

  test.each([
    "pc_om_list_order",
    "Awaiting delivery",
    "Sep 15, 2026",
    "SUCCESS::OK",
    "X$000,00",
    "Xxxxxxx'x Xxxxx",
  ])("keeps “%s”, by which a reader is mended", (needed) => {
    expect(text).toContain(needed);
  });

  test("a kept text still loses a number that could be somebody's", () => {
    expect(scrubbed({ statusText: "Parcel LP00612345678902 is on its way" }, rules)).toEqual({
      statusText: "Parcel XX00000000000000 is on its way",
    });
  });

  test("an address loses its query", () => {
    expect(scrubbedAddress("https://acs.aliexpress.com/h5/mtop.x/1.0/?sign=abc&data=secret")).toBe(
      "https://acs.aliexpress.com/h5/mtop.x/1.0/",
    );
    expect(scrubbedAddress("no address")).toBe("(left out)");
  });

  test("what is no JSON is told by its length and shape only", () => {
    expect(scrubbedBody("<html>Jane</html>", rules)).toMatchObject({ unreadable: true, length: 17 });
    expect(JSON.stringify(scrubbedBody("<html>Jane</html>", rules))).not.toContain("Jane");
  });

  test("very deep replies end somewhere", () => {
    let deep: unknown = "Jane";
    for (let level = 0; level < 500; level += 1) deep = { inner: deep };
    expect(JSON.stringify(scrubbed(deep, rules))).not.toContain("Jane");
  });

  test("of a page its structure stays, its texts go", () => {
    document.body.innerHTML = `<div class="order-item" data-id="8190000000000001"><span data-pl="x">Jane Doe</span><script>Jane</script></div>`;
    const kept = JSON.stringify(skeleton(document.body, rules));
    expect(kept).toContain("order-item");
    expect(kept).toContain("Xxxx Xxx");
    expect(kept).not.toMatch(/Jane|8190000000000001/);
  });
});
