/** How the extension and the companion stand with each other, as every part of the extension sees it. */

export const CONNECTION_STATES = [
  "unpaired",
  "connected",
  "down",
  "stranger",
  "refused",
  "clock-differs",
  "companion-too-old",
  "companion-too-new",
] as const;

export type ConnectionState = (typeof CONNECTION_STATES)[number];

export interface Connection {
  state: ConnectionState;
  port: number;
  /** When the companion last answered with a right signature; milliseconds since 1970. */
  last_answer_at?: number;
  /** Unanswered calls in a row. */
  failures: number;
  /** Not to be asked by itself before this instant; milliseconds since 1970. */
  retry_at?: number;
  /** For `clock-differs`: our clock minus the companion's. */
  seconds_ahead?: number;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 5 * 60_000;

/** How long to leave the companion alone after so many unanswered calls, in milliseconds: 1 s, 2 s, 4 s … 5 minutes. */
export function waitAfter(failures: number): number {
  if (failures < 1) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20));
}

/** The connection after one call's result, at `now` (milliseconds since 1970). */
export function afterCall(
  earlier: Connection,
  result: { state: ConnectionState; seconds_ahead?: number; answered: boolean },
  now: number,
): Connection {
  const kept = {
    port: earlier.port,
    ...(earlier.last_answer_at !== undefined && { last_answer_at: earlier.last_answer_at }),
  };
  if (result.state === "connected") return { ...kept, state: "connected", failures: 0, last_answer_at: now };
  const failures = earlier.failures + 1;
  return {
    ...kept,
    ...(result.answered && { last_answer_at: now }),
    ...(result.seconds_ahead !== undefined && { seconds_ahead: result.seconds_ahead }),
    state: result.state,
    failures,
    retry_at: now + waitAfter(failures),
  };
}
