/** The whole plan of one order, docked at the side of its page. */

import { useCallback, useEffect, useRef } from "preact/hooks";
import type { PlanDocument } from "../contract";
import { activeSteps, nextChange } from "../planning/active";
import { Coming } from "./coming";
import { CompanionLine, type CompanionLineProps, hasCompanionLine } from "./companion-line";
import { Contacts } from "./contacts";
import { AlsoNow, Headline } from "./headline";
import { type AskMessages, Messages } from "./messages";
import { NoticeCard } from "./notice-card";
import { asksWhetherArrived, Question } from "./question";
import { type Saying, TakingWord } from "./saying";
import { useNow, useTexts } from "./speaking";

export interface PlanPanelProps {
  plan: PlanDocument;
  companion: Omit<CompanionLineProps, "plannedAt">;
  /** The shopper just opened it. */
  takesFocus: boolean;
  onClose: () => void;
  onSay: Saying["say"];
  onAskMessages: AskMessages;
  onOpenHistory: () => void;
}

export function PlanPanel({
  plan,
  companion,
  takesFocus,
  onClose,
  onSay,
  onAskMessages,
  onOpenHistory,
}: PlanPanelProps) {
  const say = useTexts();
  const next = useCallback((now: number) => nextChange(plan, now), [plan]);
  const now = useNow(next);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) close.current?.focus();
  }, [takesFocus]);
  const [first, ...others] = activeSteps(plan, now);
  const asked = asksWhetherArrived(plan, now);
  return (
    <section
      class="panel"
      aria-label={say("panel-label", { order: plan.order_id })}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header class="panel-bar">
        <h2>Parcelward</h2>
        <button ref={close} type="button" class="quiet-button" aria-expanded={true} onClick={onClose}>
          {say("panel-close")}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="panel-body" tabIndex={0} aria-label={say("panel-contents")}>
        {hasCompanionLine(companion) && (
          <div class="section">
            <CompanionLine {...companion} plannedAt={plan.planned_at} />
          </div>
        )}
        <TakingWord value={{ said: plan.facts.shopper ?? {}, say: onSay }}>
          <Headline plan={plan} step={first} now={now} />
          {asked && <Question plan={plan} now={now} />}
          <NoticeCard plan={plan} now={now} />
          <AlsoNow steps={others} />
          <Coming plan={plan} now={now} />
          <Messages ask={onAskMessages} revision={plan.revision} />
          <Contacts contacts={plan.contacts} />
          {!asked && <Question plan={plan} now={now} />}
        </TakingWord>
        <div class="section">
          <button type="button" class="quiet-button" onClick={onOpenHistory}>
            {say("history-and-evidence")}
          </button>
        </div>
      </section>
    </section>
  );
}
