/** The most urgent step that holds now, and what is left of the protection: what must be understood in five seconds. */

import type { PlanDocument, Step } from "../contract";
import { rank } from "../planning/active";
import { AdviceList } from "./advice";
import { LevelMark } from "./level-mark";
import { useTexts } from "./speaking";
import { ProtectionLeft } from "./time-left";
import { Why } from "./why";

export function Headline({ plan, step, now }: { plan: PlanDocument; step: Step | undefined; now: number }) {
  const say = useTexts();
  const level = step?.level ?? "info";
  return (
    <>
      <section class="section headline" data-level={level} aria-live="polite">
        <LevelMark level={level} />
        <h3>{step?.headline ?? say("nothing-to-do")}</h3>
        <p>{step?.explanation ?? say("nothing-to-do.explanation")}</p>
        {step !== undefined && <AdviceList step={step} strong />}
        {step !== undefined && <Why step={step} />}
      </section>
      <section class="section" data-level={level} aria-label={say("protection-title")}>
        <ProtectionLeft plan={plan} now={now} />
      </section>
    </>
  );
}

export function AlsoNow({ steps }: { steps: Step[] }) {
  const say = useTexts();
  if (steps.length === 0) return null;
  return (
    <section class="section" aria-labelledby="also-now">
      <h3 id="also-now">{say("also-now-title")}</h3>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.key} class="step" data-level={step.level}>
            {rank(step) < PRESSING ? <Unfolding step={step} /> : <Unfolded step={step} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Below this level a step beside the headline shows its words only when asked. */
const PRESSING = 2;

function Unfolded({ step }: { step: Step }) {
  return (
    <>
      <LevelMark level={step.level} />
      <h4>{step.headline}</h4>
      <StepBody step={step} />
    </>
  );
}

function Unfolding({ step }: { step: Step }) {
  return (
    <details>
      <summary>{step.headline}</summary>
      <StepBody step={step} />
    </details>
  );
}

function StepBody({ step }: { step: Step }) {
  return (
    <>
      <p class="small">{step.explanation}</p>
      <AdviceList step={step} strong={false} />
      <Why step={step} />
    </>
  );
}
