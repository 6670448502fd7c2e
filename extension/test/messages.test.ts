import { describe, expect, test } from "vitest";
import { privilegeOf } from "../src/background/router";
import { OWN, PAGE, readMessage } from "../src/messages";

const CORRECT: Record<string, object> = {
  captures: {
    records: [{ url: "https://acs.aliexpress.com/h5/", body: "{}", seen_at: "2026-10-10T12:00:00.000Z" }],
    page: { url: "https://www.aliexpress.com/p/order/index.html", language: "en" },
  },
  plans: { order_ids: ["8190000000000001"], kept_only: true },
  "first-plans": {},
  "first-orders": { order_ids: ["8190000000000001"] },
  draft: { order_id: "8190000000000001" },
  messages: { order_id: "8190000000000001" },
  attachments: {
    order_id: "8190000000000001",
    media_types: ["image/png"],
    most_files: 5,
    largest_bytes: 2_000_000,
    contents: true,
  },
  statement: { order_id: "8190000000000001", statement: "not_received", said: true },
  "companion-state": { ask: false },
  texts: {},
  "open-options": {},
  "open-history": { order_id: "8190000000000001" },
  pair: { code: "ABCD-EFGH", port: 17717 },
  unpair: {},
  pairings: {},
  revoke: { id: "abc" },
  snooze: { id: "abc", until: "2026-10-11T12:00:00.000Z" },
  settings: {},
  "change-settings": { change: { notifications: false } },
  overview: {},
  "page-texts": {},
  sources: {},
  "set-source": { source: "dhl", enabled: true, key: null },
  check: { numbers: ["LP00612345678902"] },
  history: { number: "8190000000000001" },
  "delivery-times": {},
  claims: {},
  "quiet-hours": {},
  "set-quiet-hours": { hours: { begin: "22:00", end: "08:00" } },
  paste: { number: "LP00612345678902", text: "2026-09-29 08:00 Departed" },
  evidence: { order_id: "8190000000000001", document_language: "en" },
  pictures: { order_id: "8190000000000001" },
  "add-picture": { order_id: "8190000000000001", name: "door.png", content: "iVBORw0KGgo=" },
  "remove-picture": { order_id: "8190000000000001", sha256: "0".repeat(64) },
};

describe("what may be said to the background", () => {
  test("this test knows every message", () => {
    expect(Object.keys(CORRECT).sort()).toEqual([...Object.keys(PAGE), ...Object.keys(OWN)].sort());
  });

  test.each(Object.keys(PAGE))("a content script may say “%s”", (type) => {
    expect(readMessage({ type, ...CORRECT[type] }, "page")).toBeDefined();
  });

  test.each(Object.keys(OWN))("a content script may not say “%s”, our own pages may", (type) => {
    expect(readMessage({ type, ...CORRECT[type] }, "page")).toBeUndefined();
    expect(readMessage({ type, ...CORRECT[type] }, "own")).toBeDefined();
  });

  test.each([
    ["nothing", undefined],
    ["a text", "plans"],
    ["an unknown type", { type: "eval" }],
    ["a member of every object", { type: "constructor" }],
    ["an id that is none", { type: "plans", order_ids: ["../../etc"], kept_only: true }],
    ["too many ids", { type: "plans", order_ids: Array(501).fill("8190000000000001"), kept_only: true }],
    [
      "a day that is none",
      {
        type: "statement",
        order_id: "8190000000000001",
        statement: "notice_card_until",
        said: true,
        date: "soon",
      },
    ],
    [
      "an unknown statement",
      { type: "statement", order_id: "8190000000000001", statement: "refund_me", said: true },
    ],
    [
      "a kind of file that is never attached",
      {
        type: "attachments",
        order_id: "8190000000000001",
        media_types: ["text/html"],
        most_files: 5,
        contents: true,
      },
    ],
    ["a port that is none", { type: "pair", code: "ABCD-EFGH", port: 70_000 }],
    ["no record", { type: "captures", records: [], page: { url: "", language: "en" } }],
  ])("%s is not taken", (_, raw) => {
    expect(readMessage(raw, "own")).toBeUndefined();
  });

  test("unknown members are dropped on the way", () => {
    const raw = { type: "texts", __proto__: { polluted: true }, extra: 1 };
    expect(readMessage(raw, "page")).toEqual({ type: "texts" });
  });
});

describe("who is speaking", () => {
  const own = { id: "ours", address: "chrome-extension://ours/" };
  const tab = { id: 1 } as chrome.tabs.Tab;

  test.each([
    ["our options page", { id: "ours", url: "chrome-extension://ours/options.html", tab }, "own"],
    ["our popup", { id: "ours", url: "chrome-extension://ours/popup.html" }, "own"],
    [
      "our script on an order page",
      { id: "ours", url: "https://www.aliexpress.com/p/order/index.html", tab, frameId: 0 },
      "page",
    ],
    ["another extension", { id: "theirs", url: "chrome-extension://theirs/options.html" }, undefined],
    [
      "another extension that names our address",
      { id: "theirs", url: "chrome-extension://ours/options.html" },
      undefined,
    ],
    [
      "a frame within a page",
      { id: "ours", url: "https://www.aliexpress.com/p/order/index.html", tab, frameId: 3 },
      undefined,
    ],
    [
      "a page that is not the shop's",
      { id: "ours", url: "https://aliexpress.com.evil.example/p/order/", tab, frameId: 0 },
      undefined,
    ],
    [
      "a page without encryption",
      { id: "ours", url: "http://www.aliexpress.com/p/order/index.html", tab, frameId: 0 },
      undefined,
    ],
    ["nobody", { id: "ours" }, undefined],
  ])("%s", (_, sender, privilege) => {
    expect(privilegeOf(sender, own)).toBe(privilege);
  });
});
