/** The shopper's own pictures of one order, which go into its evidence. */

import { useCallback, useEffect, useState } from "preact/hooks";
import type { CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { Standing, Trouble } from "../tracking/standing";
import { inBase64, MOST_BYTES } from "./picture-file";

type Reply = CallReply<"pictures">;

export function Pictures({ order }: { order: string }) {
  const say = useTexts();
  const [kept, setKept] = useState<Reply>();
  const [refused, setRefused] = useState<Reply>();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** Keeps what was there when the call failed. */
  const take = useCallback((reply: Reply) => {
    if (reply.document !== undefined) setKept(reply);
    setRefused(reply.document === undefined ? reply : undefined);
  }, []);
  useEffect(() => void askCompanion({ type: "pictures", order_id: order }).then(take), [order, take]);
  const add = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    setFault(undefined);
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      input.value = "";
      return setFault(say("picture-too-heavy", { name: file.name }));
    }
    setBusy(true);
    const message = { type: "add-picture", order_id: order, name: file.name.slice(0, 400) } as const;
    take(await askCompanion({ ...message, content: await inBase64(file) }).finally(() => setBusy(false)));
    input.value = "";
  };
  const pictures = kept?.document?.pictures ?? [];
  return (
    <>
      <h3>{say("pictures-title")}</h3>
      <p class="muted">{say("pictures-about")}</p>
      {pictures.length === 0 ? (
        <p class="muted">{say("pictures-none")}</p>
      ) : (
        <ul class="pictures">
          {pictures.map(({ name, sha256, added_at }) => (
            <li key={sha256} class="pairing">
              <div>
                <bdi>{name}</bdi>
                <div class="muted">{say("picture-added", { at: new Date(added_at) })}</div>
              </div>
              <button
                type="button"
                aria-label={say("picture-remove-label", { name })}
                onClick={() => askCompanion({ type: "remove-picture", order_id: order, sha256 }).then(take)}
              >
                {say("picture-remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="picture">{say("picture-choose")}</label>
      <input
        id="picture"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        disabled={busy}
        onChange={(event) => add(event.currentTarget)}
      />
      <Trouble text={fault} />
      {refused && <Standing reply={refused} />}
    </>
  );
}
