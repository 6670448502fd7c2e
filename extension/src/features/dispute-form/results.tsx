/** What was filled, what was left and why, with the values to copy; and the way back. */

import type { FieldReport } from "../../forms/report";
import type { TakenBack } from "../../forms/take-back";
import { CopyText } from "../../overlay/advice";
import { useTexts } from "../../overlay/speaking";

interface ResultsProps {
  reports: readonly FieldReport[];
  takenBack: readonly TakenBack[];
  onUndo: () => void;
}

export function Results({ reports, takenBack, onUndo }: ResultsProps) {
  const say = useTexts();
  if (reports.length === 0 && takenBack.length === 0) return null;
  return (
    <section class="section" aria-labelledby="results">
      <h3 id="results">{say(reports.length > 0 ? "dispute-results-title" : "dispute-undone-title")}</h3>
      <ul class="steps results" aria-live="polite">
        {reports.map((report) => (
          <Field key={report.meaning} report={report} />
        ))}
        {takenBack.map(({ meaning, outcome }) => (
          <li key={meaning} data-outcome={outcome} data-meaning={meaning}>
            <strong>{say(`dispute-field-${meaning}`)}</strong> <span>{say(`dispute-undo-${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {reports.some(({ outcome }) => outcome === "filled") && (
        <div class="row">
          <button type="button" class="button undo" onClick={onUndo}>
            {say("dispute-undo")}
          </button>
        </div>
      )}
    </section>
  );
}

function Field({ report }: { report: FieldReport }) {
  const say = useTexts();
  const { meaning, outcome, why, value, byElimination } = report;
  return (
    <li data-outcome={outcome} data-meaning={meaning}>
      <strong>{say(`dispute-field-${meaning}`)}</strong>{" "}
      <span>
        {outcome === "left"
          ? say(`dispute-left-${why ?? "unsure"}`)
          : say(`dispute-${outcome}`, { value: value.slice(0, 600) })}
      </span>
      {outcome !== "left" && byElimination && (
        <span class="muted by-elimination"> {say("dispute-by-elimination")}</span>
      )}
      {outcome === "left" && value !== "" && <CopyText text={value} />}
    </li>
  );
}
