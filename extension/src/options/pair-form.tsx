/** Takes the code that the companion shows. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { PairingResult } from "../background/pairing";
import { COMPANION_ADDRESSES } from "../companion-addresses";
import { useTexts } from "../overlay/speaking";
import { askOwn } from "../own-page";

const WANTED = { origins: [COMPANION_ADDRESSES] };

export function PairForm({ port: usual, onPaired }: { port: number; onPaired: () => void }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const code = useRef<HTMLInputElement>(null);
  const port = useRef<HTMLInputElement>(null);

  const granted = useRef(false);
  useEffect(() => {
    void chrome.permissions.contains(WANTED).then((allowed) => {
      granted.current = allowed;
    });
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const chosen = Number(port.current?.value ?? usual);
    setBusy(true);
    setFault(undefined);
    // Asked before anything else, while the browser still counts this as the shopper's own press.
    if (!granted.current && !(await allow())) {
      setBusy(false);
      return setFault(say("fault-permission-missing"));
    }
    try {
      const result = await askOwn<PairingResult>({
        type: "pair",
        code: code.current?.value ?? "",
        port: chosen,
      });
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
              name="code"
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
            <input
              ref={port}
              id="port"
              name="port"
              type="number"
              required
              min={1}
              max={65535}
              defaultValue={String(usual)}
              aria-describedby="port-hint"
            />
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

/** Firefox lets the shopper take the permission away; then it is asked for again. */
function allow(): Promise<boolean> {
  return chrome.permissions.request(WANTED).catch(() => false);
}
