/** The sentences and the clock, for every component below. */

import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Texts } from "../language/texts";

const TextsContext = createContext<Texts | undefined>(undefined);

export const Speaking = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === undefined) throw new Error("Put the component inside <Speaking>.");
  return texts;
}

/** Longest wait of one timer; beyond it browsers fire at once. */
const LONGEST = 3_600_000;

/** The present instant, renewed at each change that `next` names and at least every hour, so that days count down. */
export function useNow(next: (now: number) => number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const until = Math.min(LONGEST, Math.max(1_000, (next(now) ?? Number.POSITIVE_INFINITY) - now + 50));
    const timer = setTimeout(() => setNow(Date.now()), until);
    return () => clearTimeout(timer);
  }, [now, next]);
  return now;
}

/** Calls for a new drawing after each change of the session. */
export function useChanges(subscribe: (listener: () => void, signal: AbortSignal) => void): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    subscribe(() => setCount((count) => count + 1), controller.signal);
    return () => controller.abort();
  }, [subscribe]);
}
