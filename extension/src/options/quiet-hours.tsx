/** The hours in which no notification is shown; the companion keeps them, because it warns without a browser too. */

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CallAnswer, CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { Standing } from "../tracking/standing";

type Quiet = CallAnswer<"quiet-hours">;

/** Stands in the fields where nothing was chosen yet; nothing is kept of it before the shopper says so. */
const SUGGESTED = { begin: "22:00", end: "08:00" };

export function QuietHours() {
  const say = useTexts();
  const [quiet, setQuiet] = useState<Quiet>();
  const [refused, setRefused] = useState<CallReply<"set-quiet-hours">>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [unfinished, setUnfinished] = useState(false);
  const begin = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLInputElement>(null);
  const look = useCallback(async () => {
    setQuiet((await askCompanion({ type: "quiet-hours" })).document);
  }, []);
  useEffect(() => void look(), [look]);
  if (quiet === undefined) return null;
  const change = async (hours: Quiet["hours"]) => {
    setBusy(true);
    setSaved(false);
    const reply = await askCompanion({ type: "set-quiet-hours", hours });
    setBusy(false);
    setRefused(reply.document === undefined ? reply : undefined);
    if (reply.document === undefined) return;
    setQuiet(reply.document);
    setSaved(true);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const hours = { begin: begin.current?.value ?? "", end: end.current?.value ?? "" };
    const missing = [begin, end].find((field) => (field.current?.value ?? "") === "");
    setUnfinished(missing !== undefined);
    if (missing === undefined) void change(hours);
    else missing.current?.focus();
  };
  const { hours, by_environment: byEnvironment } = quiet;
  return (
    <section aria-labelledby="quiet-hours">
      <h2 id="quiet-hours">{say("options-quiet-title")}</h2>
      <p class="quiet-state">{hours ? say("options-quiet-on", { ...hours }) : say("options-quiet-off")}</p>
      {byEnvironment && (
        <p>
          {say("options-quiet-environment")} <code dir="ltr">PARCELWARD_QUIET_HOURS</code>
        </p>
      )}
      <p class="muted">{say("options-quiet-rule")}</p>
      {!byEnvironment && (
        <form noValidate onSubmit={keep}>
          <div class="fields">
            <TimeField
              id="quiet-begin"
              label={say("options-quiet-from")}
              field={begin}
              time={hours?.begin ?? SUGGESTED.begin}
            />
            <TimeField
              id="quiet-end"
              label={say("options-quiet-to")}
              field={end}
              time={hours?.end ?? SUGGESTED.end}
            />
          </div>
          <div class="buttons">
            <button type="submit" class="strong" disabled={busy}>
              {say("options-quiet-keep")}
            </button>
            {hours && (
              <button type="button" disabled={busy} onClick={() => void change(null)}>
                {say("options-quiet-switch-off")}
              </button>
            )}
          </div>
        </form>
      )}
      <p class="answer" role="alert" data-level="urgent">
        {unfinished && say("options-quiet-unfinished")}
      </p>
      {refused && <Standing reply={refused} />}
      <p class="muted" role="status">
        {saved && say("options-saved")}
      </p>
    </section>
  );
}

function TimeField({
  id,
  label,
  field,
  time,
}: {
  id: string;
  label: string;
  field: preact.Ref<HTMLInputElement>;
  time: string;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input ref={field} id={id} type="time" required defaultValue={time} />
    </div>
  );
}
