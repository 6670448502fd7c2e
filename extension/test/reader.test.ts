// @vitest-environment happy-dom
import knowledge from "knowledge:pages";
import { beforeEach, describe, expect, test } from "vitest";
import { mapFor, type PageMap } from "../src/pages/page-map";
import { blockedBy, isReady, orderIdOf, readPage } from "../src/pages/reader";

const LIST = "https://www.aliexpress.com/p/order/index.html";
const DETAIL = "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000002";
const TRACKING = "https://www.aliexpress.com/p/tracking/index.html?_login=yes&tradeOrderId=8190000000000003";

const CARD = `
<div class="order-item"><div class="order-item-header">
  <div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">Awaiting delivery </span></div>
  <div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info">
    <div>Date: Sep 15, 2026</div><div>Ref. Number: 8190000000000001<span class="order-item-header-right-copy">Copy</span></div></div>
  <a href="//www.aliexpress.com/p/order/detail.html?orderId=8190000000000001" data-pl="order_item_header_detail">Details</a></div></div>
  <div class="order-item-content"><div class="order-item-content-body"><div class="order-item-content-info">
    <div class="order-item-content-info-name" data-pl="order_item_content_info_name"><a><span title="A lamp, whole title">A lamp, wh…</span></a></div></div></div>
  <div class="order-item-content-opt"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total"><span>Total:</span><div class="es--wrap--a1 notranslate"><span class="es--char--b2">$</span><span class="es--char--b2">9</span><span class="es--char--b2">.</span><span class="es--char--b2">5</span></div></span></div></div>
</div>`;

function map(address: string): PageMap {
  const found = mapFor(knowledge, address);
  if (found === undefined) throw new Error(`No map for ${address}`);
  return found;
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("which page it is", () => {
  test.each([
    [LIST, "order-list"],
    [DETAIL, "order-detail"],
    [TRACKING, "tracking"],
    ["https://ko.aliexpress.com/p/order/index.html#top", "order-list"],
    ["https://www.aliexpress.us/p/reverse-pages/start.html?x=1", "dispute-form"],
    ["https://m.aliexpress.com/p/refund-dispute/list.html", "return-list"],
  ])("%s is %s", (address, page) => {
    expect(mapFor(knowledge, address)?.page).toBe(page);
  });

  test.each([
    "https://www.aliexpress.com/item/1.html",
    "https://evil.example/p/order/index.html",
    `${LIST}l`,
  ])("%s is none", (address) => {
    expect(mapFor(knowledge, address)).toBeUndefined();
  });
});

describe("reading the order list from its elements", () => {
  test("a card gives what it prints, each from its own place", () => {
    document.body.innerHTML = `<div id="root">${CARD}</div>`;
    expect(readPage(map(LIST), knowledge, document, LIST)).toEqual({
      page: "order-list",
      orders: [
        expect.objectContaining({
          id: "8190000000000001",
          status_text: "Awaiting delivery",
          date_text: "Date: Sep 15, 2026",
          total_text: "$9.5",
          items: [{ title: "A lamp, whole title" }],
        }),
      ],
    });
  });

  test("a card without an id is left out, and a page without orders gives nothing", () => {
    document.body.innerHTML = `<div id="root"><div class="order-item"><p>Something</p></div></div>`;
    expect(isReady(map(LIST), document)).toBe(true);
    expect(readPage(map(LIST), knowledge, document, LIST)).toBeUndefined();
  });

  test("recommendations below the orders are no orders", () => {
    document.body.innerHTML = `<div id="root">${CARD}<div class="recommend"><a href="/item/8190000000000009.html">8190000000000009</a></div></div>`;
    expect(readPage(map(LIST), knowledge, document, LIST)?.orders).toHaveLength(1);
  });

  test("our own overlay in a card changes nothing of what is read", () => {
    document.body.innerHTML = `<div id="root">${CARD}</div>`;
    const before = readPage(map(LIST), knowledge, document, LIST);
    const host = document.createElement("parcelward-order");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>8190000000000077 days left</p>";
    document.querySelector(".order-item")?.append(host);
    expect(readPage(map(LIST), knowledge, document, LIST)).toEqual(before);
  });

  test("a captcha and a sign-in page are known as such", () => {
    document.body.innerHTML = `<div id="baxia-dialog-content"></div>`;
    expect(blockedBy(map(LIST), document)).toBe("captcha");
    document.body.innerHTML = `<input id="fm-login-id">`;
    expect(blockedBy(map(LIST), document)).toBe("signed-out");
    document.body.innerHTML = CARD;
    expect(blockedBy(map(LIST), document)).toBeUndefined();
  });
});

describe("reading one order's pages", () => {
  test("the id is in the address", () => {
    expect(orderIdOf(map(DETAIL), document.documentElement, DETAIL)).toBe("8190000000000002");
    expect(orderIdOf(map(TRACKING), document.documentElement, TRACKING)).toBe("8190000000000003");
  });

  test("the protection sentence is found by its words, in the smallest element, and a coupon sentence is not it", () => {
    document.body.innerHTML = `<div id="root"><div class="order-status order-block">Awaiting delivery</div><div class="order-detail-order-info"></div>
      <script>var text = "Refund if no delivery before Jan 1, 2000"</script>
      <ul><li>Apply for $1.00 coupon code if delayed by Sep 26, 2026</li><li><b>Refund if no delivery</b> before Oct 15, 2026</li></ul></div>`;
    const [order] = readPage(map(DETAIL), knowledge, document, DETAIL)?.orders ?? [];
    expect(order?.protection_text).toBe("Refund if no delivery before Oct 15, 2026");
  });

  test("the sentence is found too when it stands in one text with a coupon's", () => {
    document.body.innerHTML = `<div id="root"><div class="order-detail-order-info"></div>
      <p>Coupon code if delayed by Sep 26, 2026 · Refund if no delivery before Oct 15, 2026 · Refund if lost</p></div>`;
    const [order] = readPage(map(DETAIL), knowledge, document, DETAIL)?.orders ?? [];
    expect(order?.protection_text).toContain("Refund if no delivery before Oct 15, 2026");
  });

  test("a history without the shop's class names reads as nothing rather than as something wrong", () => {
    document.body.innerHTML = `<div id="root"><div class="logistic-info-v2--wrap--x"></div></div>`;
    expect(readPage(map(TRACKING), knowledge, document, TRACKING)?.orders).toEqual([
      { id: "8190000000000003" },
    ]);
  });
});
