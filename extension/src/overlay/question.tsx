/** What only the shopper can say. Asked only when the plan asks; nothing is stated for them. */

import { useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import type { STATEMENTS } from "../messages";
import { useTexts } from "./speaking";

export type Statement = (typeof STATEMENTS)[number];
export type Say = (statement: Statement, said: boolean) => Promise<void>;

/** Whether the plan would become clearer if the shopper said whether the parcel arrived, or offers to say so. */
export function asksWhetherArrived(plan: PlanDocument): boolean {
  const facts = plan.unknown.flatMap((entry) => entry.facts);
  const advised = plan.steps.some((step) => step.advice.some(({ action }) => action === "confirm_not_received"));
  return advised || facts.some((fact) => fact === "shopper.not_received_at" || fact === "shopper.received_at");
}

export function Question({ plan, onSay }: { plan: PlanDocument; onSay: Say }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const { not_received_at: notReceived, received_at: received } = plan.facts.shopper ?? {};
  const state = async (statement: Statement, said: boolean) => {
    setBusy(true);
    await onSay(statement, said);
    setBusy(false);
  };
  if (notReceived === undefined && received === undefined && !asksWhetherArrived(plan)) return null;
  const said: Statement | undefined =
    notReceived !== undefined ? "not_received" : received !== undefined ? "received" : undefined;
  if (said !== undefined) {
    return (
      <section class="section" aria-label={say("question-title")}>
        <p class="small">
          {say(`said-${said}`)}{" "}
          <button type="button" class="quiet-button" disabled={busy} onClick={() => state(said, false)}>
            {say("said-take-back")}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section class="section" aria-labelledby="question">
      <h3 id="question">{say("question-title")}</h3>
      <p>{say("question-arrived")}</p>
      <div class="row">
        <button type="button" class="button strong" disabled={busy} onClick={() => state("not_received", true)}>
          {say("answer-not-received")}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => state("received", true)}>
          {say("answer-received")}
        </button>
      </div>
      <p class="muted small" style={{ marginBlockStart: "8px" }}>
        {say("question-stays-here")}
      </p>
    </section>
  );
}
