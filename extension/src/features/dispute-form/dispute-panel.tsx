/** The panel beside the dispute form, from the question of today down to the list of what was filled. */

import { useCallback, useState } from "preact/hooks";
import { CompanionLine, hasCompanionLine } from "../../overlay/companion-line";
import { useChanges, useTexts } from "../../overlay/speaking";
import { ask } from "../../pages/background-port";
import { AttachEvidence } from "./attach-evidence";
import { FileToday } from "./file-today";
import type { FormSession } from "./form-session";
import { OrderLine } from "./order-choice";
import { Prefill } from "./prefill";
import { Reasons } from "./reasons";
import { Results } from "./results";

export function DisputePanel({ form }: { form: FormSession }) {
  const say = useTexts();
  const [open, setOpen] = useState(true);
  useChanges(useCallback((listener, signal) => form.subscribe(listener, signal), [form]));
  const { page, draft, problem } = form;
  if (!open) {
    return (
      <button
        type="button"
        class="handle"
        data-level="info"
        aria-expanded="false"
        onClick={() => setOpen(true)}
      >
        <span class="what">{say("dispute-open-panel")}</span>
      </button>
    );
  }
  const companion = { connection: page.connection, orphaned: page.orphaned };
  return (
    <section
      class="panel"
      aria-label={say("dispute-panel-label")}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <header class="panel-bar">
        <h2>Parcelward</h2>
        <button type="button" class="quiet-button" aria-expanded="true" onClick={() => setOpen(false)}>
          {say("panel-close")}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="panel-body" tabIndex={0} aria-label={say("dispute-panel-contents")}>
        {hasCompanionLine(companion) && (
          <div class="section">
            <CompanionLine
              {...companion}
              onPair={() => void ask({ type: "open-options" })}
              onRetry={() => void form.retry()}
            />
          </div>
        )}
        <OrderLine form={form} />
        {problem !== undefined && (
          <p class="section" role="status">
            {say(`dispute-problem-${problem}`, {
              named: form.otherOrder ?? "",
              order: form.orderId ?? "",
            })}
          </p>
        )}
        {draft !== undefined && (
          <>
            <FileToday answer={draft.file_today} />
            <Reasons draft={draft} chosen={form.reason} onChoose={(kind) => form.chooseReason(kind)} />
            <Prefill form={form} draft={draft} />
            <Results reports={form.reports} takenBack={form.takenBack} onUndo={() => void form.undo()} />
            <AttachEvidence form={form} />
          </>
        )}
      </section>
    </section>
  );
}
