/** The short overlay of one order on the list; pressed, it tells more beside itself. */

import { useCallback, useId, useRef, useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import { activeSteps, nextChange } from "../planning/active";
import { shopAddress } from "../shop-address";
import { Headline } from "./headline";
import type { StandingPlace } from "./placed-host";
import { useNow, useTexts } from "./speaking";
import { Strip } from "./strip";

export function OrderStrip({ plan, place }: { plan: PlanDocument; place: StandingPlace | undefined }) {
  const say = useTexts();
  const next = useCallback((now: number) => nextChange(plan, now), [plan]);
  const now = useNow(next);
  const [open, setOpen] = useState(false);
  const popover = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <Strip
        plan={plan}
        now={now}
        place={place}
        buttonRef={button}
        button={{ popovertarget: id, "aria-expanded": open }}
      />
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
    const below = room.below >= height + 12 || room.below >= room.above;
    const top = below ? from.bottom + 6 : from.top - height - 6;
    const left = Math.min(Math.max(12, from.left), innerWidth - popover.offsetWidth - 12);
    popover.style.maxHeight = `${height}px`;
    popover.style.top = `${top + scrollY}px`;
    popover.style.left = `${left + scrollX}px`;
    popover.dataset.placed = "";
  });
}
