/** Whether the order arrived: only the shopper can say it, and nothing is stated for them. */

import { useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import type { Statement } from "../messages";
import { activeSteps } from "../planning/active";
import { useSaying } from "./saying";
import { useTexts } from "./speaking";

/** Whether a step that holds now asks the shopper to say whether the order arrived. */
export function asksWhetherArrived(plan: PlanDocument, now: number): boolean {
  return activeSteps(plan, now).some((step) =>
    step.advice.some(({ action }) => action === "confirm_not_received"),
  );
}

export function Question({ plan, now }: { plan: PlanDocument; now: number }) {
  const text = useTexts();
  const saying = useSaying();
  const [busy, setBusy] = useState(false);
  if (saying === undefined) return null;
  const state = async (statement: Statement, said: boolean) => {
    setBusy(true);
    await saying.say(statement, said);
    setBusy(false);
  };
  const said = (["not_received", "received"] as const).find(
    (name) => saying.said[`${name}_at`] !== undefined,
  );
  if (said !== undefined) {
    return (
      <section class="section" aria-label={text("question-title")}>
        <p class="small">
          {text(`said-${said}`)}{" "}
          <button type="button" class="quiet-button" disabled={busy} onClick={() => state(said, false)}>
            {text("said-take-back")}
          </button>
        </p>
      </section>
    );
  }
  if (!asksWhetherArrived(plan, now)) {
    return (
      <section class="section" aria-label={text("question-title")}>
        <button type="button" class="quiet-button" disabled={busy} onClick={() => state("received", true)}>
          {text("arrived-quietly")}
        </button>
      </section>
    );
  }
  return (
    <section class="section asking" aria-labelledby="question">
      <h3 id="question">{text("question-title")}</h3>
      <p>{text("question-arrived")}</p>
      <div class="row">
        <button
          type="button"
          class="button strong"
          disabled={busy}
          onClick={() => state("not_received", true)}
        >
          {text("answer-not-received")}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => state("received", true)}>
          {text("answer-received")}
        </button>
      </div>
      <p class="muted small after">{text("question-stays-here")}</p>
    </section>
  );
}
