/** Having one number, or every parcel that is on its way, asked about now. */

import { useState } from "preact/hooks";
import type { CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { type Check, follow, numberTyped } from "./check-rounds";
import { ageOf } from "./plain-times";
import { Standing, Trouble } from "./standing";

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

export function CheckNow({ onChecked }: { onChecked: () => void }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<CallReply<"check">>();
  const [fault, setFault] = useState<string>();
  const check = async (numbers: string[]) => {
    setBusy(true);
    setFault(undefined);
    try {
      await follow(numbers, {
        ask: (asked) => askCompanion({ type: "check", numbers: asked }),
        show: setReply,
        wait,
      });
    } finally {
      setBusy(false);
      onChecked();
    }
  };
  const one = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get("number");
    const number = numberTyped(String(typed ?? ""));
    if (number === undefined) return setFault(say("check-now-number-hint"));
    void check([number]);
  };
  const checks = reply?.document?.checks;
  return (
    <section aria-labelledby="check-now">
      <h2 id="check-now">{say("check-now-title")}</h2>
      <p class="muted">{say("check-now-about")}</p>
      <form onSubmit={one}>
        <label for="number">{say("check-now-number")}</label>
        <div class="beside">
          <input
            id="number"
            name="number"
            type="text"
            required
            maxLength={80}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            dir="ltr"
          />
          <button type="submit" disabled={busy}>
            {say("check-now-one")}
          </button>
        </div>
        <Trouble text={fault} />
      </form>
      <p class="buttons">
        <button type="button" class="strong" disabled={busy} onClick={() => check([])}>
          {say("check-now-all")}
        </button>
      </p>
      <div role="status">
        {busy && <p>{say("check-now-asking")}</p>}
        {!busy && checks?.length === 0 && <p>{say("check-no-parcels")}</p>}
      </div>
      {reply && <Standing reply={reply} />}
      {checks !== undefined && checks.length > 0 && (
        <ul aria-label={say("check-now-results")} class="results">
          {checks.map((entry) => (
            <Result key={entry.number} check={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Result({ check }: { check: Check }) {
  const say = useTexts();
  const status = `value-parcel-status-${check.status}`;
  const words = [check.status !== undefined && say.has(status) ? say(status) : undefined, check.status_text];
  const known = [...new Set(words.filter((word) => word !== undefined))].join(": ");
  return (
    <li data-state={check.state}>
      <a href={`history.html?number=${encodeURIComponent(check.number)}`} dir="ltr">
        {check.number}
      </a>
      <p>{check.message}</p>
      <p class="muted">
        {known === ""
          ? say("check-known-nothing")
          : say("check-known-undated", {
              words:
                check.status_at === undefined
                  ? known
                  : `${known} ${say("history-age", { age: ageOf(check.status_at, Date.now(), say.language) })}`,
            })}
      </p>
    </li>
  );
}
