/** The days to come: what begins when, and the days that matter, in one dated list. */

import type { Deadline, Level, PlanDocument, Step } from "../contract";
import { begins, comingSteps } from "../planning/active";
import { useTexts } from "./speaking";

interface Entry {
  at: number;
  key: string;
  text: string;
  level?: Level;
  step?: Step;
}

/** The entries of the list, soonest first; a deadline stands before what begins with it. */
export function entriesToCome(plan: PlanDocument, now: number): Entry[] {
  const steps = comingSteps(plan, now).map(
    (step): Entry => ({
      at: begins(step) ?? now,
      key: step.key,
      text: step.headline,
      level: step.level,
      step,
    }),
  );
  const deadlines = plan.deadlines
    .map(
      (deadline): Entry => ({
        at: Date.parse(deadline.at),
        key: keyOf(deadline),
        text: deadline.text ?? deadline.kind,
      }),
    )
    .filter(({ at }) => at > now);
  return [...deadlines, ...steps].sort((one, other) => one.at - other.at);
}

function keyOf({ kind, at, parcel }: Deadline): string {
  return `${kind} ${at} ${parcel ?? ""}`;
}

export function Coming({ plan, now }: { plan: PlanDocument; now: number }) {
  const say = useTexts();
  const entries = entriesToCome(plan, now);
  if (entries.length === 0) return null;
  return (
    <section class="section" aria-labelledby="coming">
      <h3 id="coming">{say("coming-title")}</h3>
      <ol class="dates">
        {entries.map((entry) => (
          <li key={entry.key} data-level={entry.level}>
            <time dateTime={new Date(entry.at).toISOString()}>{say("day", { day: new Date(entry.at) })}</time>
            {entry.step === undefined ? <span>{entry.text}</span> : <ComingStep step={entry.step} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ComingStep({ step }: { step: Step }) {
  return (
    <details>
      <summary>{step.headline}</summary>
      <p class="small muted">{step.explanation}</p>
      <ul class="small">
        {step.advice.map(({ action, text }) => (
          <li key={action} class="dot">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
