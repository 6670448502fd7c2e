/** The browsers that may speak with the companion, and taking that away. */

import { useCallback, useEffect, useState } from "preact/hooks";
import type { Pairing } from "../contract";
import { useTexts } from "../overlay/speaking";
import { askOwn } from "../own-page";

export function Pairings({ onOwnRevoked }: { onOwnRevoked: () => void }) {
  const say = useTexts();
  const [pairings, setPairings] = useState<Pairing[]>([]);
  const look = useCallback(async () => {
    const { document } = await askOwn<{ document?: { pairings: Pairing[] } }>({ type: "pairings" });
    // The shopper's own browser first; the others as they were paired.
    setPairings([...(document?.pairings ?? [])].sort((one, other) => Number(other.this) - Number(one.this)));
  }, []);
  useEffect(() => void look(), [look]);
  const revoke = async (pairing: Pairing) => {
    await askOwn({ type: "revoke", id: pairing.id });
    if (pairing.this !== true) return look();
    await askOwn({ type: "unpair" });
    onOwnRevoked();
  };
  if (pairings.length === 0) return null;
  return (
    <section aria-labelledby="pairings">
      <h2 id="pairings">{say("options-pairings-title")}</h2>
      <ul>
        {pairings.map((pairing) => (
          <li key={pairing.id} class="pairing">
            <div>
              <strong>{pairing.label}</strong>{" "}
              {pairing.this && <span class="muted">({say("options-pairing-this")})</span>}
              <div class="muted">{say("options-pairing-since", { when: new Date(pairing.paired_at) })}</div>
              {pairing.last_seen_at && (
                <div class="muted">
                  {say("options-pairing-seen", { when: new Date(pairing.last_seen_at) })}
                </div>
              )}
            </div>
            <button
              type="button"
              aria-label={say("options-revoke-label", { label: pairing.label })}
              onClick={() => revoke(pairing)}
            >
              {say("options-revoke")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
