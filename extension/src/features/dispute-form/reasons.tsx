/** The reasons that are true for the order, why, and which one to choose on the form. */

import type { DraftDocument } from "../../forms/draft-document";
import { useTexts } from "../../overlay/speaking";

interface ReasonsProps {
  draft: DraftDocument;
  chosen: string | undefined;
  onChoose: (kind: string | undefined) => void;
}

export function Reasons({ draft, chosen, onChoose }: ReasonsProps) {
  const say = useTexts();
  const [first] = draft.reasons;
  const kinds = [...draft.reasons.map(({ kind }) => kind), "own"];
  const current = chosen ?? first?.kind ?? "own";
  return (
    <section class="section" aria-labelledby="reasons">
      <h3 id="reasons">{say("dispute-reason-title")}</h3>
      {first !== undefined && <p class="small">{first.because}</p>}
      {first === undefined && <p class="small">{say("dispute-reason-none")}</p>}
      <div class="after" role="radiogroup" aria-labelledby="reasons">
        {kinds.map((kind) => (
          <label key={kind} class="line">
            <input
              type="radio"
              name="dispute-reason"
              value={kind}
              checked={kind === current}
              onChange={() => onChoose(kind)}
            />
            <span>{say(`dispute-reason-${kind}`)}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
