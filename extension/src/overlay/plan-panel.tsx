/** The whole plan of one order, docked at the side of its page. */

import { useCallback, useId, useRef, useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import { activeSteps, nextChange } from "../planning/active";
import { Coming } from "./coming";
import { CompanionLine, type CompanionLineProps, hasCompanionLine } from "./companion-line";
import { AlsoNow, Headline } from "./headline";
import { LevelMark } from "./level-mark";
import { asksWhetherArrived, Question } from "./question";
import { type Saying, TakingWord } from "./saying";
import { useNow, useTexts } from "./speaking";
import { shortTimeLeft } from "./time-left";

export interface PlanPanelProps {
  plan: PlanDocument;
  companion: Omit<CompanionLineProps, "plannedAt">;
  startsOpen: boolean;
  onOpen: (open: boolean) => void;
  onSay: Saying["say"];
}

export function PlanPanel({ plan, companion, startsOpen, onOpen, onSay }: PlanPanelProps) {
  const say = useTexts();
  const [open, setOpen] = useState(startsOpen);
  const next = useCallback((now: number) => nextChange(plan, now), [plan]);
  const now = useNow(next);
  const body = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const change = (opened: boolean) => {
    setOpen(opened);
    onOpen(opened);
    requestAnimationFrame(() => toggle.current?.focus());
  };
  const [first, ...others] = activeSteps(plan, now);
  const asked = asksWhetherArrived(plan, now);
  if (!open) {
    return <Handle plan={plan} now={now} buttonRef={toggle} onPress={() => change(true)} />;
  }
  return (
    <section
      class="panel"
      aria-label={say("panel-label", { order: plan.order_id })}
      onKeyDown={(event) => event.key === "Escape" && change(false)}
    >
      <header class="panel-bar">
        <h2>Parcelward</h2>
        <button
          ref={toggle}
          type="button"
          class="quiet-button"
          aria-expanded="true"
          aria-controls={body}
          onClick={() => change(false)}
        >
          {say("panel-close")}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="panel-body" id={body} tabIndex={0} aria-label={say("panel-contents")}>
        {hasCompanionLine(companion) && (
          <div class="section">
            <CompanionLine {...companion} plannedAt={plan.planned_at} />
          </div>
        )}
        <TakingWord value={{ said: plan.facts.shopper ?? {}, say: onSay }}>
          <Headline plan={plan} step={first} now={now} />
          {asked && <Question plan={plan} now={now} />}
          <AlsoNow steps={others} />
          <Coming plan={plan} now={now} />
          {!asked && <Question plan={plan} now={now} />}
        </TakingWord>
      </section>
    </section>
  );
}

function Handle({
  plan,
  now,
  buttonRef,
  onPress,
}: {
  plan: PlanDocument;
  now: number;
  buttonRef: { current: HTMLButtonElement | null };
  onPress: () => void;
}) {
  const say = useTexts();
  const [first] = activeSteps(plan, now);
  const left = shortTimeLeft(plan, now, say);
  return (
    <button ref={buttonRef} type="button" class="handle" aria-expanded="false" onClick={onPress}>
      <LevelMark level={first?.level ?? "info"} />
      <span>
        <strong>{first?.headline ?? say("nothing-to-do")}</strong>
        <span class="muted small">
          {left !== undefined && `${say("protection-short", { left })} · `}
          {say("panel-open")}
        </span>
      </span>
    </button>
  );
}
