/** What another page shows of a parcel, pasted by the shopper and read without asking anybody. */

import { useState } from "preact/hooks";
import type { CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { Standing, Trouble } from "../tracking/standing";

/** A call's body holds 256 KiB; what is longer is no history of one parcel. */
const MOST_BYTES = 240_000;

export function fitsACall(text: string): boolean {
  return new TextEncoder().encode(JSON.stringify(text)).length <= MOST_BYTES;
}

export function PasteForm({ numbers, onRead }: { numbers: readonly string[]; onRead: () => void }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<CallReply<"paste">>();
  const [fault, setFault] = useState<string>();
  const read = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const text = String(given.get("text") ?? "").trim();
    const number = String(given.get("number") ?? numbers[0] ?? "");
    setFault(undefined);
    setReply(undefined);
    if (text === "") return;
    if (!fitsACall(text)) return setFault(say("pasted-too-large"));
    setBusy(true);
    const answered = await askCompanion({ type: "paste", number, text }).finally(() => setBusy(false));
    setReply(answered);
    if (answered.document?.outcome !== "read") return;
    form.reset();
    onRead();
  };
  const outcome = reply?.document?.outcome;
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">{say("paste-title")}</h2>
      <p class="muted" id="paste-about">
        {say("paste-about")}
      </p>
      <form onSubmit={read}>
        {numbers.length > 1 && (
          <>
            <label for="paste-number">{say("paste-parcel")}</label>
            <select id="paste-number" name="number">
              {numbers.map((number) => (
                <option key={number} value={number}>
                  {number}
                </option>
              ))}
            </select>
          </>
        )}
        <label for="paste-text">{say("paste-text")}</label>
        <textarea id="paste-text" name="text" required rows={6} dir="auto" aria-describedby="paste-about" />
        <p class="buttons">
          <button type="submit" disabled={busy}>
            {say("paste-read")}
          </button>
        </p>
        <p class="answer" role="status" data-level={outcome === "read" ? "advice" : "warning"}>
          {reply?.document?.message}
        </p>
        <Trouble text={fault} />
      </form>
      {reply && <Standing reply={reply} />}
    </section>
  );
}
