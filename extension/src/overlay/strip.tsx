/** One short line or two on an order: what it means, what to do next and when, what is left of the protection. */

import type { ButtonHTMLAttributes, Ref } from "preact";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { activeSteps, begins, comingSteps, rank } from "../planning/active";
import { LevelMark } from "./level-mark";
import type { StandingPlace } from "./placed-host";
import { useTexts } from "./speaking";
import { shortTimeLeft } from "./time-left";

/** What to do, and the day of the next thing that is worth knowing. */
export function adviceLine(plan: PlanDocument, now: number, say: Texts): string {
  const [first] = activeSteps(plan, now);
  const least = Math.max(1, first === undefined ? 0 : rank(first));
  const next = comingSteps(plan, now).find((step) => rank(step) >= least);
  const advice = first?.advice[0]?.text;
  const day = next === undefined ? undefined : begins(next);
  if (next === undefined || day === undefined) return advice ?? "";
  const later = say("strip-then", { day: new Date(day), what: next.headline });
  return advice === undefined ? later : `${advice}. ${later}`;
}

export interface StripProps {
  plan: PlanDocument;
  now: number;
  /** Where it may stand, from its host's own place; without one the style sheet says where. */
  place: StandingPlace | undefined;
  buttonRef: Ref<HTMLButtonElement>;
  button: ButtonHTMLAttributes<HTMLButtonElement>;
}

export function Strip({ plan, now, place, buttonRef, button }: StripProps) {
  const say = useTexts();
  const [first] = activeSteps(plan, now);
  const level = first?.level ?? "info";
  const headline = first?.headline ?? say("nothing-to-do");
  const left = shortTimeLeft(plan, now, say);
  const then = adviceLine(plan, now, say);
  return (
    <button
      {...button}
      ref={buttonRef}
      type="button"
      class="strip"
      data-level={level}
      data-shape={place?.shape ?? "card"}
      style={place === undefined ? {} : standing(place)}
      // A dot shows no words, so it is told them; everywhere else the words that are seen are the button's name.
      {...(place?.shape === "dot" && {
        "aria-label": say("strip-label", { level: say(`level-${level}`), headline, left: left ?? "", then }),
      })}
      title={[headline, left, then].filter(Boolean).join("\n")}
    >
      <LevelMark level={level} />
      <span class="words">
        <span class="what">{headline}</span>
        <span class="then">{then}</span>
      </span>
      {left !== undefined && <span class="left">{left}</span>}
    </button>
  );
}

/** The strip ends where its place ends, and is as wide as its words within the place. */
function standing(place: StandingPlace): Record<string, string> {
  const anchor: Record<string, string> =
    place.direction === "ltr" ? { right: `${-(place.left + place.width)}px` } : { left: `${place.left}px` };
  const width = place.shape === "dot" ? { width: `${place.width}px` } : { maxWidth: `${place.width}px` };
  return { ...anchor, ...width, top: `${place.top}px`, height: `${place.height}px` };
}
