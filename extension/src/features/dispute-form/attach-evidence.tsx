/** What would be attached to the form, the button that does it, and what became of it. */

import { FluentNumber } from "@fluent/bundle";
import { useTexts } from "../../overlay/speaking";
import { ask } from "../../pages/background-port";
import { Attached } from "./attached";
import type { FormSession } from "./form-session";

const MEGABYTE = 1_000_000;

export function AttachEvidence({ form }: { form: FormSession }) {
  const say = useTexts();
  const { attaching } = form;
  const { control, offer, problem, refusal, result, busy } = attaching;
  if (control === "none" && result === undefined) return null;
  const mayAttach = typeof control !== "string" && offer !== undefined && offer.files.length > 0;
  return (
    <section class="section attaching" aria-labelledby="attach-evidence">
      <h3 id="attach-evidence">{say("attach-title")}</h3>
      {result !== undefined && <Attached result={result} />}
      {typeof control === "string" && control !== "none" && result === undefined && (
        <p class="small">{say(`attach-${control}`)}</p>
      )}
      {mayAttach && result === undefined && <Offer files={offer.files} />}
      {typeof control !== "string" && offer !== undefined && result === undefined && <LeftOut form={form} />}
      {mayAttach && (
        <div class="row">
          <button
            type="button"
            class={result === undefined ? "button attach" : "quiet-button attach"}
            disabled={busy !== undefined || form.busy !== undefined}
            onClick={() => void attaching.attach()}
          >
            {say(
              busy === "attaching"
                ? "attach-attaching"
                : result === undefined
                  ? "attach-button"
                  : "attach-again",
            )}
          </button>
        </div>
      )}
      <p class="muted small after" role="status">
        {busy === "preparing" && say("attach-preparing")}
        {busy === undefined &&
          problem !== undefined &&
          (problem === "refused" ? refusal : say(`attach-problem-${problem}`))}
      </p>
      {needsFiles(form) && (
        <p class="small">
          {say("attach-save-yourself")}{" "}
          <button
            type="button"
            class="quiet-button"
            onClick={() => void ask({ type: "open-history", order_id: form.draft?.order_id ?? "" })}
          >
            {say("history-and-evidence")}
          </button>
        </p>
      )}
    </section>
  );
}

function Offer({ files }: { files: readonly { name: string; bytes: number }[] }) {
  const say = useTexts();
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <p class="small">{say("attach-offer", { count: files.length, size: size(all) })}</p>
      <ul class="small files after">
        {files.map(({ name, bytes }) => (
          <li key={name} class="dot">
            <bdi>{name}</bdi> {say("attach-size", { size: size(bytes) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function LeftOut({ form }: { form: FormSession }) {
  const say = useTexts();
  const left = form.attaching.offer?.left_out ?? [];
  return (
    <>
      {(["too-many", "too-large"] as const).map((why) => {
        const count = left.filter((each) => each.why === why).length;
        return count > 0 && <p class="muted small">{say(`attach-left-${why}`, { count })}</p>;
      })}
    </>
  );
}

/** Whether the shopper has to attach by hand, and so needs the files. */
function needsFiles({ attaching }: FormSession): boolean {
  const { control, offer, result, problem } = attaching;
  // After attaching, the result itself tells where the same files are.
  if (result !== undefined) return false;
  if (problem !== undefined) return false;
  return typeof control === "string" ? control !== "none" : offer?.files.length === 0;
}

/** Bytes as a person reads them. */
function size(bytes: number): FluentNumber {
  return bytes >= MEGABYTE
    ? new FluentNumber(bytes / MEGABYTE, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 })
    : new FluentNumber(Math.max(1, Math.round(bytes / 1_000)), { style: "unit", unit: "kilobyte" });
}
