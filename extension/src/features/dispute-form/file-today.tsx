/** Should I file today? The answer, the last safe day, what speaks for waiting and what waiting loses. */

import type { DraftDocument } from "../../forms/draft-document";
import type { Texts } from "../../language/texts";
import { useTexts } from "../../overlay/speaking";

const DAY = 86_400_000;
const LEVELS = { wait: "info", ask: "advice", file: "warning" } as const;

export function FileToday({ answer }: { answer: DraftDocument["file_today"] }) {
  const say = useTexts();
  const [only, ...more] = answer.for_waiting;
  const isSettled = answer.answer === "wait" && more.length === 0 && answer.lost_by_waiting.length === 0;
  const settled = isSettled ? only : undefined;
  return (
    <section class="section headline" data-level={LEVELS[answer.answer]} aria-labelledby="file-today">
      <h3 id="file-today">{say(`dispute-today-${answer.answer}`)}</h3>
      {answer.last_safe_day !== null && <p>{lastDay(answer.last_safe_day, say)}</p>}
      {/* One reason that settles it stands in sight: a dispute that is open, nothing to claim. */}
      {settled !== undefined && <p>{settled}</p>}
      <Points title={say("dispute-for-waiting")} points={settled === undefined ? answer.for_waiting : []} />
      <Points title={say("dispute-lost-by-waiting")} points={answer.lost_by_waiting} />
    </section>
  );
}

/** The last safe day, or that it has passed. */
function lastDay(day: string, say: Texts): string {
  const isOver = Date.now() >= new Date(`${day}T00:00:00`).getTime() + DAY;
  return say(isOver ? "dispute-today-last-day-over" : "dispute-today-last-day", {
    day: new Date(`${day}T12:00:00`),
  });
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <details class="why">
      <summary>{title}</summary>
      <ul class="small">
        {points.map((point) => (
          <li key={point} class="dot">
            {point}
          </li>
        ))}
      </ul>
    </details>
  );
}
