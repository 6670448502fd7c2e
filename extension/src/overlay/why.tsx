/** Why a step is in the plan: the facts it rests on, and the very words they were read from. */

import type { Step } from "../contract";
import { useTexts } from "./speaking";

export function Why({ step }: { step: Step }) {
  const say = useTexts();
  if (step.because.length === 0) return null;
  return (
    <details class="why">
      <summary>{say("why")}</summary>
      <dl>
        {step.because.map((reason) => (
          <div key={reason.fact}>
            <dt>{reason.label ?? reason.fact}</dt>
            <dd>
              {reason.text ?? reason.value}
              {reason.read_from !== undefined && (
                <>
                  {" "}
                  <q>{reason.read_from}</q>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted small after">
        {say("why-rule", { rule: step.rule, sources: step.sources.join(", ") || "–" })}
      </p>
    </details>
  );
}
