// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { PlanDocument } from "../src/contract";
import type { Kept, Statement } from "../src/messages";
import { dayOf, NoticeCard } from "../src/overlay/notice-card";
import { TakingWord } from "../src/overlay/saying";
import { draw } from "./drawn";
import { at, DAY, NOON, plan, step } from "./plans";

const advising = (action: string, from = at(-DAY)) =>
  plan([step("a", { from, advice: [{ action, text: "Do it" }] })]);

function card(given: PlanDocument, say: () => Promise<Kept>, said: Record<string, string> = {}): HTMLElement {
  return draw(
    <TakingWord value={{ said, say }}>
      <NoticeCard plan={given} now={NOON} />
    </TakingWord>,
  );
}

const field = (mount: HTMLElement) => mount.querySelector<HTMLInputElement>("input[type=date]");

async function keep(mount: HTMLElement, day: string): Promise<void> {
  const input = field(mount) as HTMLInputElement;
  input.value = day;
  await act(async () => mount.querySelector("form")?.requestSubmit());
}

afterEach(() => {
  document.body.replaceChildren();
});

test("the day is asked for while a step that holds now speaks of a card or of collecting", () => {
  const say = async (): Promise<Kept> => ({ kept: true });
  expect(field(card(advising("look_for_card"), say))?.labels?.[0]?.textContent).toBe(
    "Last day on the notice card",
  );
  expect(field(card(advising("collect_parcel"), say))).not.toBeNull();
  expect(field(card(advising("message_seller"), say))).toBeNull();
  expect(field(card(advising("collect_parcel", at(DAY)), say))).toBeNull();
});

test("the day goes to the companion as it was typed", async () => {
  const say = vi.fn(async (): Promise<Kept> => ({ kept: true }));
  await keep(card(advising("collect_parcel"), say), "2026-10-19");
  expect(say).toHaveBeenCalledExactlyOnceWith("notice_card_until", true, "2026-10-19");
});

test("half a date is asked for again and sent nowhere", async () => {
  const say = vi.fn(async (): Promise<Kept> => ({ kept: true }));
  const mount = card(advising("collect_parcel"), say);
  await keep(mount, "");
  expect(say).not.toHaveBeenCalled();
  expect(mount.querySelector("#card-unfinished")?.textContent).toContain("Enter the whole day");
  expect(field(mount)?.getAttribute("aria-invalid")).toBe("true");
});

test("what the companion says against a day stands beside the field, and the day stays in it", async () => {
  const why = "Oct 1, 2026 is over already.";
  const mount = card(advising("collect_parcel"), async () => ({ kept: false, why }));
  await keep(mount, "2026-10-01");
  expect([...mount.querySelectorAll("[role=alert]")].map((alert) => alert.textContent)).toContain(why);
  expect(field(mount)?.value).toBe("2026-10-01");
  await act(async () => void field(mount)?.dispatchEvent(new Event("input")));
  expect(mount.textContent).not.toContain(why);
});

test("a silent companion is said to be silent, and the day stays in the field", async () => {
  const mount = card(advising("collect_parcel"), async () => ({ kept: false }));
  await keep(mount, "2026-10-19");
  expect(mount.textContent).toContain("The companion does not answer");
  expect(field(mount)?.value).toBe("2026-10-19");
});

test("a day that was kept is told as the shopper's own reading and can be taken back, whatever the plan says", async () => {
  const say = vi.fn(async (): Promise<Kept> => ({ kept: true }));
  const mount = card(advising("message_seller"), say, { notice_card_until: "2026-10-19" });
  expect(mount.textContent).toContain("You read on the card: collect it by October 19, 2026.");
  await act(async () => mount.querySelector("button")?.click());
  expect(say).toHaveBeenCalledExactlyOnceWith("notice_card_until", false, undefined);
});

test("the focus goes on to what stands in the place of what was pressed", async () => {
  const Held = () => {
    const [said, setSaid] = useState<Record<string, string>>({});
    const say = async (_: Statement, kept: boolean, date?: string): Promise<Kept> => {
      setSaid(kept && date ? { notice_card_until: date } : {});
      return { kept: true };
    };
    return (
      <TakingWord value={{ said, say }}>
        <NoticeCard plan={advising("collect_parcel")} now={NOON} />
      </TakingWord>
    );
  };
  const mount = draw(<Held />);
  await keep(mount, "2026-10-19");
  expect(document.activeElement?.textContent).toBe("Take that back");
  await act(async () => (document.activeElement as HTMLButtonElement).click());
  expect(document.activeElement).toBe(field(mount));
});

test("a printed day is that day in every time zone", () => {
  const day = dayOf("2026-10-09");
  expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2026, 9, 9, 0]);
});
