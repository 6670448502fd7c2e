/** The short overlay of one order on the list: what it means, days left, the most urgent advice with its date. */

import { useCallback, useId, useRef, useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { activeSteps, begins, comingSteps, nextChange, rank } from "../planning/active";
import { shopAddress } from "../shop-address";
import type { Place } from "./free-space";
import { Headline } from "./headline";
import { LevelMark } from "./level-mark";
import { useNow, useTexts } from "./speaking";
import { shortTimeLeft } from "./time-left";

export interface OrderStripProps {
  plan: PlanDocument;
  /** Where the strip may stand, from its host's own place. */
  place: Place;
}

/** The second line: what to do, and the day of the next thing that is worth knowing. */
export function adviceLine(plan: PlanDocument, now: number, say: Texts): string {
  const [first] = activeSteps(plan, now);
  const next = comingSteps(plan, now).find(
    (step) => rank(step) >= Math.max(1, first === undefined ? 0 : rank(first)),
  );
  const advice = first?.advice[0]?.text;
  const day = next === undefined ? undefined : begins(next);
  if (next === undefined || day === undefined) return advice ?? "";
  const later = say("strip-then", { day: new Date(day), what: next.headline });
  return advice === undefined || (first !== undefined && rank(first) < rank(next))
    ? later
    : `${advice} ${later}`;
}

export function OrderStrip({ plan, place }: OrderStripProps) {
  const say = useTexts();
  const next = useCallback((now: number) => nextChange(plan, now), [plan]);
  const now = useNow(next);
  const [open, setOpen] = useState(false);
  const popover = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [first] = activeSteps(plan, now);
  const level = first?.level ?? "info";
  const headline = first?.headline ?? say("nothing-to-do");
  const left = shortTimeLeft(plan, now, say);
  const then = adviceLine(plan, now, say);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="strip"
        data-level={level}
        data-shape={place.shape}
        style={{
          left: `${place.left}px`,
          top: `${place.top}px`,
          width: `${place.width}px`,
          height: `${place.height}px`,
        }}
        popovertarget={id}
        aria-expanded={open}
        aria-label={say("strip-label", { level: say(`level-${level}`), headline, left: left ?? "", then })}
        title={[headline, left, then].filter(Boolean).join("\n")}
      >
        <LevelMark level={level} />
        <span class="words" aria-hidden="true">
          <span class="what">{headline}</span>
          <span class="then">{then}</span>
        </span>
        {left !== undefined && (
          <span class="left" aria-hidden="true">
            {left}
          </span>
        )}
      </button>
      <section
        ref={popover}
        id={id}
        class="more"
        popover="auto"
        aria-label={say("panel-label", { order: plan.order_id })}
        onToggle={(event) => {
          const opened = (event as ToggleEvent).newState === "open";
          setOpen(opened);
          if (!popover.current || !button.current) return;
          if (opened) moveBeside(popover.current, button.current);
          else delete popover.current.dataset.placed;
        }}
      >
        {open && <More plan={plan} now={now} />}
      </section>
    </>
  );
}

function More({ plan, now }: { plan: PlanDocument; now: number }) {
  const say = useTexts();
  const [first, ...others] = activeSteps(plan, now);
  const address = shopAddress(plan.facts.order.detail_url);
  return (
    <>
      <Headline plan={plan} step={first} now={now} />
      <div class="foot">
        <span class="muted">{others.length > 0 ? say("more-steps", { count: others.length }) : ""}</span>
        {address !== undefined && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {say("whole-plan")}
          </a>
        )}
      </div>
    </>
  );
}

/** Puts the popover below its button, or above it where there is more room; it then scrolls with the page. */
function moveBeside(popover: HTMLElement, button: HTMLElement): void {
  requestAnimationFrame(() => {
    const from = button.getBoundingClientRect();
    const room = { above: from.top, below: innerHeight - from.bottom };
    const height = Math.min(popover.scrollHeight + 2, Math.max(room.above, room.below) - 12);
    const top =
      room.below >= height + 12 || room.below >= room.above ? from.bottom + 6 : from.top - height - 6;
    const left = Math.min(Math.max(12, from.left), innerWidth - popover.offsetWidth - 12);
    popover.style.maxHeight = `${height}px`;
    popover.style.top = `${top + scrollY}px`;
    popover.style.left = `${left + scrollX}px`;
    popover.dataset.placed = "";
  });
}
