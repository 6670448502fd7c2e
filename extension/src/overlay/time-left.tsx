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
  const day = new Date(end.at);
  if (over) return <strong>{say("protection-ended-on", { day })}</strong>;
  const count = number(days > 0 ? days : hours);
  return (
    <div class="time-left">
      <span class="count">{new Intl.NumberFormat(say.language).format(count.value)}</span>
      <div>
        <strong>{say(days > 0 ? "unit-days-of-protection" : "unit-hours-of-protection", { count })}</strong>
        <p class="muted small">{end.text ?? say("protection-until", { day })}</p>
      </div>
    </div>
  );
}
