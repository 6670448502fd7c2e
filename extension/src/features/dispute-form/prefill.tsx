/** The shopper's confirmation, and the one button that fills. */

import type { DraftDocument } from "../../forms/draft-document";
import { useTexts } from "../../overlay/speaking";
import type { FormSession } from "./form-session";

export function Prefill({ form, draft }: { form: FormSession; draft: DraftDocument }) {
  const say = useTexts();
  const isBusy = form.busy !== undefined;
  return (
    <section class="section" aria-label={say("dispute-prefill-title")}>
      <label class="line">
        <input
          type="checkbox"
          class="confirm"
          checked={draft.confirmed_not_received}
          disabled={isBusy}
          onChange={(event) => void form.state(event.currentTarget.checked)}
        />
        <span>{say("dispute-confirm", { order: draft.order_id })}</span>
      </label>
      <div class="row">
        <button
          type="button"
          class="button strong prefill"
          disabled={isBusy || !form.mayFill}
          onClick={() => void form.fill()}
        >
          {say(form.busy === "filling" ? "dispute-filling" : "dispute-prefill")}
        </button>
      </div>
      <p class="muted small after" role="status">
        {say(hintFor(form, draft))}
      </p>
    </section>
  );
}

function hintFor(form: FormSession, draft: DraftDocument): string {
  if (form.inFrame) return "dispute-form-in-frame";
  if (!form.hasFields) return "dispute-form-loading";
  return draft.confirmed_not_received ? "dispute-nothing-is-sent" : "dispute-confirm-first";
}
