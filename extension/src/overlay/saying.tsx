/** The shopper's own word on one order: who takes it, and buttons to say that something was done. */

import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Kept, Statement } from "../messages";
import { useTexts } from "./speaking";

export interface Saying {
  /** What was said already, by the fact's name: `asked_seller_at`; a day, where a day was meant. */
  said: Readonly<Record<string, string>>;
  say: (statement: Statement, said: boolean, date?: string) => Promise<Kept>;
}

const SayingContext = createContext<Saying | undefined>(undefined);

export const TakingWord = SayingContext.Provider;

/** `undefined` where only reading is offered. */
export function useSaying(): Saying | undefined {
  return useContext(SayingContext);
}

/** The statement that says: this advice was followed. */
const FOLLOWED: Readonly<Record<string, Statement>> = {
  message_seller: "asked_seller",
  ask_extension: "asked_extension",
  contact_carrier: "asked_carrier",
};

/** "I have done this", for advice that the plan wants to know of; a date once it was said. */
export function DoneButton({ action }: { action: string }) {
  const text = useTexts();
  const saying = useSaying();
  const [busy, setBusy] = useState(false);
  const statement = FOLLOWED[action];
  if (saying === undefined || statement === undefined) return null;
  const at = saying.said[`${statement}_at`];
  const change = async (said: boolean) => {
    setBusy(true);
    await saying.say(statement, said);
    setBusy(false);
  };
  if (at === undefined) {
    return (
      <button type="button" class="quiet-button" disabled={busy} onClick={() => change(true)}>
        {text("advice-done")}
      </button>
    );
  }
  return (
    <span class="small muted">
      {text("advice-done-on", { day: new Date(at) })}
      <button type="button" class="quiet-button" disabled={busy} onClick={() => change(false)}>
        {text("said-take-back")}
      </button>
    </span>
  );
}
