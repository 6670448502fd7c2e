/** The evidence pack of one order: made on a click, told where it lies and what its check sums are. */

import texts from "knowledge:texts";
import { useState } from "preact/hooks";
import type { CallAnswer, CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { Standing } from "../tracking/standing";
import { Pictures } from "./pictures";

type Made = CallAnswer<"evidence">;

export function Pack({ order }: { order: string }) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<CallReply<"evidence">>();
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const language = String(new FormData(event.currentTarget as HTMLFormElement).get("language") ?? "en");
    setBusy(true);
    setReply(undefined);
    const asked = { type: "evidence", order_id: order, document_language: language } as const;
    setReply(await askCompanion(asked).finally(() => setBusy(false)));
  };
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{say("pack-title")}</h2>
      <p class="muted">{say("pack-about")}</p>
      <Pictures order={order} />
      <form onSubmit={make}>
        <label for="pack-language">{say("pack-language")}</label>
        <div class="beside">
          <select id="pack-language" name="language">
            {texts.languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language}
              </option>
            ))}
          </select>
          <button type="submit" class="strong" disabled={busy}>
            {say(busy ? "pack-making" : "pack-make")}
          </button>
        </div>
      </form>
      <div role="status">{reply?.document && <Files made={reply.document} />}</div>
      {reply && <Standing reply={reply} />}
    </section>
  );
}

function Files({ made }: { made: Made }) {
  const say = useTexts();
  return (
    <div class="made">
      <p>{say("pack-made", { at: new Date(made.made_at) })}</p>
      <dl>
        {[made.pdf, made.zip].map(({ path, sha256 }) => (
          <div key={path}>
            <dt dir="ltr">{path}</dt>
            <dd>
              {say("pack-digest")} <code dir="ltr">{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">
        {say("pack-verify")} <code dir="ltr">parcelward evidence --verify "{made.zip.path}"</code>
      </p>
    </div>
  );
}
