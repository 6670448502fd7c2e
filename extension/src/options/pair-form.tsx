/** Takes the code that the companion shows. */

import { useRef, useState } from "preact/hooks";
import type { PairingResult } from "../background/pairing";
import { useTexts } from "../overlay/speaking";
import { askOwn } from "../own-page";

export function PairForm({ port: usual, onPaired }: { port: number; onPaired: () => void }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const code = useRef<HTMLInputElement>(null);
  const port = useRef<HTMLInputElement>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    const chosen = Number(port.current?.value ?? usual);
    // Asked at once, while the browser still counts this as the shopper's own press.
    const allowed = await chrome.permissions.request({ origins: [`http://127.0.0.1:${chosen}/*`] }).catch(() => false);
    if (!allowed) return setFault(say("fault-permission-missing", { port: String(chosen) }));
    setBusy(true);
    setFault(undefined);
    try {
      const result = await askOwn<PairingResult>({ type: "pair", code: code.current?.value ?? "", port: chosen });
      if (result.paired) return onPaired();
      setFault(say(`fault-${result.fault}`, { port: String(chosen) }));
      code.current?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-labelledby="pair">
      <h2 id="pair">{say("options-pair-title")}</h2>
      <p>
        {say("options-pair-how")} <code>parcelward pair</code>
      </p>
      <form onSubmit={submit}>
        <div class="fields">
          <div class="field code">
            <label for="code">{say("options-pair-code")}</label>
            <input
              ref={code}
              id="code"
              type="text"
              required
              maxLength={20}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              dir="ltr"
              aria-describedby="code-hint pair-answer"
            />
            <span class="muted" id="code-hint">
              {say("options-pair-code-hint")}
            </span>
          </div>
          <div class="field port">
            <label for="port">{say("options-pair-port")}</label>
            <input ref={port} id="port" type="number" required min={1} max={65535} defaultValue={String(usual)} aria-describedby="port-hint" />
            <span class="muted" id="port-hint">
              {say("options-pair-port-hint")}
            </span>
          </div>
        </div>
        <button type="submit" class="strong" disabled={busy}>
          {say(busy ? "options-pairing" : "options-pair-button")}
        </button>
        <p class="answer" id="pair-answer" role="alert" data-level="urgent">
          {fault}
        </p>
      </form>
    </section>
  );
}
