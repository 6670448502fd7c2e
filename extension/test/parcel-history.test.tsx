// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { wantedBy } from "../src/history/address";
import { Parcel } from "../src/history/parcel";
import { fitsACall } from "../src/history/paste-form";
import { inBase64 } from "../src/history/picture-file";
import { type HistoryEvent, isGone } from "../src/history/tellers";
import { draw } from "./drawn";
import { plan } from "./plans";

afterEach(() => document.body.replaceChildren());

const NUMBER = "LP00612345678903";
const EVENT: HistoryEvent = {
  at: "2026-09-29T08:00:00-04:00",
  text: "Import <b>customs</b> clearance started",
  place: "Miami",
  status: "customs_processing",
  told_by: [
    {
      source: "cainiao",
      first_fetched_at: "2026-09-29T14:00:00Z",
      last_fetched_at: "2026-10-01T14:00:00Z",
    },
    {
      source: "upu",
      first_fetched_at: "2026-09-29T14:00:00Z",
      last_fetched_at: "2026-09-30T14:00:00Z",
      missing_since: "2026-10-01T15:00:00Z",
    },
    { source: "aliexpress", last_fetched_at: "2026-10-01T12:00:00Z" },
  ],
};
const PARCEL = {
  number: NUMBER,
  other_numbers: [],
  orders: ["8190000000000103"],
  answered_at: new Date(Date.now() - 3 * 3_600_000).toISOString(),
  events: [EVENT],
};
const TITLES = new Map([
  ["cainiao", "Cainiao"],
  ["upu", "Universal Postal Union"],
]);

describe("the history of a parcel", () => {
  test("each event names everybody who told it, when it was fetched, and who no longer shows it", () => {
    const shown = draw(<Parcel parcel={PARCEL} plan={undefined} titles={TITLES} />).textContent ?? "";
    expect(shown).toMatch(/Cainiao: first fetched Sep 29, 2026.*last Oct 1, 2026/);
    expect(shown).toContain("Universal Postal Union, no longer shown since Oct 1, 2026");
    expect(shown).toContain("The page at AliExpress, last seen Oct 1, 2026");
    expect(shown).toContain("(3 hours ago)");
    expect(shown).toContain("at customs");
  });

  test("what a source says is text, whatever it holds, and its clock is that of the place", () => {
    const mount = draw(<Parcel parcel={PARCEL} plan={undefined} titles={TITLES} />);
    expect(mount.querySelector("b")).toBeNull();
    expect(mount.textContent).toContain(EVENT.text);
    expect(mount.querySelector("time")?.textContent).toMatch(/Sep 29, 2026, 8:00/);
  });

  test("an event is gone only when nobody shows it any more", () => {
    expect(isGone(EVENT)).toBe(false);
    expect(isGone({ ...EVENT, told_by: EVENT.told_by.slice(1, 2) })).toBe(true);
  });

  test("sources that contradict each other are named, and what that means", () => {
    const parcels = [
      { tracking_number: NUMBER, says_delivered: ["upu"], says_otherwise: ["cainiao", "paste"] },
    ];
    const of = plan([], { facts: { order: { id: "1" }, parcels } as never });
    const shown = draw(<Parcel parcel={PARCEL} plan={of} titles={TITLES} />).textContent;
    expect(shown).toContain("Delivered, according to: Universal Postal Union.");
    expect(shown).toContain("Not delivered, according to: Cainiao and What you pasted.");
    document.body.replaceChildren();
    expect(draw(<Parcel parcel={PARCEL} plan={plan([])} titles={TITLES} />).textContent).not.toContain(
      "contradict",
    );
  });
});

describe("what the history page takes", () => {
  test.each([
    ["?order=8190000000000103", { order: "8190000000000103", number: "8190000000000103" }],
    [`?number=${NUMBER}`, { number: NUMBER }],
    ["?order=javascript:alert(1)", undefined],
    ["", undefined],
  ])("the address “%s” asks for the right thing or nothing", (search, wanted) => {
    expect(wantedBy(search)).toEqual(wanted);
  });

  test("a picture is passed on byte by byte, a text only when it fits a call", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256);
    const back = Uint8Array.from(atob(await inBase64(new Blob([bytes]))), (sign) => sign.charCodeAt(0));
    expect(Buffer.from(back).equals(Buffer.from(bytes))).toBe(true);
    expect(fitsACall("你".repeat(70_000))).toBe(true);
    expect(fitsACall("你".repeat(90_000))).toBe(false);
  });
});
