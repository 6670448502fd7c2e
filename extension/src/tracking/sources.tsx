/** The tracking sources with their switches and keys. */

import { useState } from "preact/hooks";
import type { CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { type ChangeSource, SourceRow } from "./source-row";
import { Standing } from "./standing";

export function Sources({
  reply,
  onReply,
}: {
  reply: CallReply<"sources">;
  onReply: (reply: CallReply<"sources">) => void;
}) {
  const say = useTexts();
  const [refused, setRefused] = useState<CallReply<"set-source">>();
  const change: ChangeSource = async (part) => {
    const changed = await askCompanion({ type: "set-source", ...part });
    const done = changed.document !== undefined;
    setRefused(done ? undefined : changed);
    // Drawn anew also when nothing was changed, so that a switch stands as it really is.
    onReply(done ? changed : { ...reply });
    return done;
  };
  if (reply.document === undefined) return null;
  const now = Date.now();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say("sources-title")}</h2>
      <p class="muted">{say("tracking-sources-about")}</p>
      {!reply.document.on && (
        <p class="answer" role="status" data-level="warning">
          {say("tracking-switched-off")}
        </p>
      )}
      {refused && <Standing reply={refused} />}
      <ul>
        {reply.document.sources.map((source) => (
          <SourceRow key={source.name} source={source} now={now} onChange={change} />
        ))}
      </ul>
    </section>
  );
}
