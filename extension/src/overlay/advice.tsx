/** What a step advises: links that lead there, or where to find it; texts to copy. */

import type { Advice, Step } from "../contract";
import { safeAddress } from "../shop-address";
import { CopyButton } from "./copy-button";
import { DoneButton } from "./saying";
import { useTexts } from "./speaking";

/** `strong`: the first advice that leads somewhere looks like the thing to do. */
export function AdviceList({ step, strong }: { step: Step; strong: boolean }) {
  const first = strong ? step.advice.find(({ href }) => leadsElsewhere(href)) : undefined;
  if (step.advice.length === 0) return null;
  return (
    <ul class="actions" data-level={step.level}>
      {step.advice.map((advice) => (
        <AdviceItem key={advice.action} advice={advice} strong={advice === first} />
      ))}
    </ul>
  );
}

/** The address, unless it is the page that is open already. */
function leadsElsewhere(href: string | undefined): string | undefined {
  const address = safeAddress(href);
  return address === undefined || address.split("#")[0] === location.href.split("#")[0] ? undefined : address;
}

function AdviceItem({ advice, strong }: { advice: Advice; strong: boolean }) {
  const say = useTexts();
  const address = leadsElsewhere(advice.href);
  const where = `where-${advice.action}`;
  return (
    <li class={strong ? "action first" : "action"} data-action={advice.action}>
      {!strong && <Sign />}
      <div>
        {address === undefined ? (
          <span>{advice.text}</span>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {advice.text}
          </a>
        )}
        {address === undefined && advice.href !== undefined && say.has(where) && (
          <p class="muted small">{say(where)}</p>
        )}
        <DoneButton action={advice.action} />
        {advice.copy_text !== undefined && <CopyText text={advice.copy_text} />}
      </div>
    </li>
  );
}

function Sign() {
  return (
    <svg class="sign" width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d="M2.5 8h10m-4-4 4 4-4 4"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function CopyText({ text }: { text: string }) {
  const say = useTexts();
  return (
    <details class="small">
      <summary>{say("copy-show")}</summary>
      <p class="copy-text">{text}</p>
      <CopyButton text={text} />
    </details>
  );
}
