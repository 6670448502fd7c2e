/** The last day on the card in the letter box: only the shopper can read it, and it leads the plan once they have said it. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import type { Kept, Statement } from "../messages";
import { activeSteps } from "../planning/active";
import { useSaying } from "./saying";
import { useTexts } from "./speaking";

/** Advice that is about a card, or about what a card is left for. */
const ABOUT_A_CARD = new Set(["look_for_card", "collect_parcel"]);

const THE_DAY = "notice_card_until" satisfies Statement;

/** Whether a step that holds now speaks of a card or of collecting. */
export function speaksOfACard(plan: PlanDocument, now: number): boolean {
  return activeSteps(plan, now).some(({ advice }) => advice.some(({ action }) => ABOUT_A_CARD.has(action)));
}

export function NoticeCard({ plan, now }: { plan: PlanDocument; now: number }) {
  const text = useTexts();
  const saying = useSaying();
  const [answer, setAnswer] = useState<Kept>();
  const place = useRef<HTMLElement>(null);
  const printed = saying?.said[THE_DAY];
  // What had the focus is gone once the day is kept or taken back: what stands in its place gets it.
  const before = useRef(printed);
  useEffect(() => {
    if (before.current === printed) return;
    before.current = printed;
    place.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [printed]);
  if (saying === undefined || (printed === undefined && !speaksOfACard(plan, now))) return null;
  const state = async (date: string | undefined) => {
    setAnswer(undefined);
    const kept = await saying.say(THE_DAY, date !== undefined, date);
    setAnswer(kept);
  };
  return (
    <section ref={place} class="section" aria-labelledby="notice-card">
      <h3 id="notice-card">{text("card-title")}</h3>
      {printed === undefined ? (
        <CardDay onKeep={state} onEdit={() => setAnswer(undefined)} />
      ) : (
        <KeptDay day={dayOf(printed)} onTakeBack={() => state(undefined)} />
      )}
      <p class="card-answer small" role="alert">
        {answer?.kept === false && (answer.why ?? text("card-unanswered"))}
      </p>
    </section>
  );
}

function CardDay({ onKeep, onEdit }: { onKeep: (date: string) => Promise<void>; onEdit: () => void }) {
  const text = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [unfinished, setUnfinished] = useState(false);
  const keep = async (event: Event) => {
    event.preventDefault();
    const date = field.current?.value ?? "";
    setUnfinished(date === "");
    if (date === "") return field.current?.focus();
    setBusy(true);
    await onKeep(date);
    setBusy(false);
  };
  return (
    // What is wrong with a day is said in the shopper's language, and by the companion: the browser's own words are switched off.
    <form noValidate onSubmit={keep}>
      <label for="card-day">{text("card-day")}</label>
      <div class="row">
        <input
          ref={field}
          id="card-day"
          type="date"
          required
          min={isoDay(new Date())}
          max="9999-12-31"
          aria-describedby="card-hint card-unfinished"
          aria-invalid={unfinished}
          onInput={onEdit}
          // Escape closes the calendar here, not the panel with what was typed.
          onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
        />
        <button type="submit" class="button" disabled={busy}>
          {text("card-keep")}
        </button>
      </div>
      <p class="muted small after" id="card-hint">
        {text("card-hint")}
      </p>
      <p class="card-answer small" id="card-unfinished" role="alert">
        {unfinished && text("card-unfinished")}
      </p>
    </form>
  );
}

function KeptDay({ day, onTakeBack }: { day: Date; onTakeBack: () => Promise<void> }) {
  const text = useTexts();
  const [busy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    await onTakeBack();
    setBusy(false);
  };
  return (
    <>
      <p class="small">{text("card-kept", { day })}</p>
      <div class="take-back">
        <button type="button" class="quiet-button" disabled={busy} onClick={takeBack}>
          {text("said-take-back")}
        </button>
      </div>
    </>
  );
}

/** A printed day, 2026-10-09, as that day here: read as an instant it would be the day before in the west. */
export function dayOf(printed: string): Date {
  const [year = 0, month = 1, day = 1] = printed.split("-").map(Number);
  return new Date(year, month - 1, day);
}

/** The same the other way round. */
function isoDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
