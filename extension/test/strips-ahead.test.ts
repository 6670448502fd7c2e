// @vitest-environment happy-dom
import texts from "knowledge:texts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { textsFor } from "../src/language/texts";
import { CardOverlay } from "../src/overlay/card-overlay";
import { StripsAhead } from "../src/overlay/strips-ahead";
import { plan, step } from "./plans";

const say = textsFor("en", { en: texts.english });
const FIRST = plan([step("a", { headline: "Wait for it" })]);
const ID = FIRST.order_id;
let leave: AbortController;
let ahead: StripsAhead;
let card: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  leave = new AbortController();
  ahead = new StripsAhead(say, leave.signal);
  card = document.createElement("div");
  document.body.append(card);
});

afterEach(() => {
  leave.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const hosts = () => [...document.querySelectorAll("parcelward-order")];
const mount = () => hosts()[0]?.shadowRoot?.querySelector<HTMLElement>(".mount");
const words = () => mount()?.querySelector(".what")?.textContent;

function placed(width: number, height: number): CardOverlay {
  vi.spyOn(card, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, height));
  const overlay = new CardOverlay(card, ID, say, ahead);
  overlay.attach();
  overlay.measure();
  return overlay;
}

test("a strip drawn ahead stands hidden on its card until the card has found its place", () => {
  ahead.draw([FIRST]);
  vi.advanceTimersByTime(0);
  expect(hosts()).toEqual([]);
  ahead.stand(card, ID);
  expect(mount()?.hidden).toBe(true);
  expect(words()).toBe("Wait for it");
  const drawn = mount()?.querySelector(".strip");
  const overlay = placed(900, 200);
  overlay.draw(FIRST);
  expect(hosts()).toHaveLength(1);
  expect(mount()?.hidden).toBe(false);
  expect(mount()?.querySelector(".strip")).toBe(drawn);
});

test("a card takes the strip drawn ahead also for a plan that is newer", () => {
  ahead.draw([FIRST]);
  vi.advanceTimersByTime(0);
  ahead.stand(card, ID);
  const overlay = placed(900, 200);
  overlay.draw({ ...FIRST, revision: 2, steps: [step("b", { headline: "It was delivered" })] });
  expect(words()).toBe("It was delivered");
});

test("a strip is put on no card of another order", () => {
  ahead.draw([FIRST]);
  vi.advanceTimersByTime(0);
  ahead.stand(card, "8190000000000002");
  expect(hosts()).toEqual([]);
  expect(ahead.isEmpty).toBe(false);
});

test("a card without a free place shows nothing of a strip drawn ahead", () => {
  ahead.draw([FIRST]);
  vi.advanceTimersByTime(0);
  ahead.stand(card, ID);
  const overlay = placed(10, 10);
  overlay.draw(FIRST);
  expect(mount()?.textContent).toBe("");
});

test("strips that no card took are gone when the page is left, and none is drawn after", () => {
  ahead.draw([FIRST, { ...FIRST, order_id: "8190000000000002" }]);
  vi.advanceTimersToNextTimer();
  ahead.stand(card, ID);
  expect(hosts()).toHaveLength(1);
  leave.abort();
  vi.advanceTimersByTime(1_000);
  expect(hosts()).toEqual([]);
  expect(ahead.isEmpty).toBe(true);
});
