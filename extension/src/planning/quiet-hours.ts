/** The hours in which nothing is shown, for the warnings that the extension raises by itself. */

import type { Step } from "../contract";

/** Times of day as 22:00; over midnight where the first is the later one. */
export interface QuietTimes {
  begin: string;
  end: string;
}

/** When the quiet that holds at `now` ends; `undefined` when it is not quiet. Milliseconds since 1970, in this computer's zone. */
export function quietUntil({ begin, end }: QuietTimes, now: number): number | undefined {
  const overnight = begin > end;
  for (const before of [1, 0]) {
    const from = at(begin, now, -before);
    const until = at(end, now, overnight ? 1 - before : -before);
    if (from <= now && now < until) return until;
  }
  return undefined;
}

/** Whether a step may be shown now: what would be too late when the quiet ends is not held back. */
export function mayBeShown(step: Step, hours: QuietTimes | undefined, now: number): boolean {
  const until = hours && quietUntil(hours, now);
  return until === undefined || (step.until !== undefined && Date.parse(step.until) <= until);
}

function at(time: string, now: number, days: number): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours, minutes).getTime();
}
