/** What is left of the buyer protection. */

import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { number } from "../language/texts";
import { protectionEnd, timeLeft } from "../planning/active";
import { useTexts } from "./speaking";

/** "12 days left", "5 hours left", "ended"; `undefined` when the end is not known. */
export function shortTimeLeft(plan: PlanDocument, now: number, say: Texts): string | undefined {
  const end = protectionEnd(plan);
  if (end === undefined) return undefined;
  const { days, hours, over } = timeLeft(end.at, now);
  if (over) return say("protection-over-short");
  return days > 0 ? say("days-left", { days: number(days) }) : say("hours-left", { hours: number(hours) });
}

export function ProtectionLeft({ plan, now }: { plan: PlanDocument; now: number }) {
  const say = useTexts();
  const end = protectionEnd(plan);
  if (end === undefined) return <p class="muted small">{say("protection-unknown")}</p>;
  const { days, hours, over } = timeLeft(end.at, now);
  const until = say(over ? "protection-ended-on" : "protection-until", { day: new Date(end.at) });
  const sure = say(`certainty-${end.certainty}`);
  return (
    <div class="time-left">
      {!over && (
        <span class="count" aria-hidden="true">
          {new Intl.NumberFormat(say.language).format(days > 0 ? days : hours)}
        </span>
      )}
      <div>
        <p>
          {!over && <span class="visually-hidden">{number(days > 0 ? days : hours).toString()} </span>}
          <strong>
            {over
              ? until
              : say(days > 0 ? "unit-days-of-protection" : "unit-hours-of-protection", {
                  count: number(days > 0 ? days : hours),
                })}
          </strong>
        </p>
        <p class="muted small">{over ? sure : `${until} ${sure}`}</p>
      </div>
    </div>
  );
}
