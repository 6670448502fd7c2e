/** The tracking sources with their switches and keys. */

import type { CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { askCompanion } from "../own-page";
import { type ChangeSource, type Source, SourceRow } from "./source-row";

/** Those that are on without any doing first, then those that need no key. */
export function inOrder(sources: readonly Source[]): Source[] {
  const rank = ({ on_by_default, needs_key }: Source) => (on_by_default ? 0 : needs_key ? 2 : 1);
  return [...sources].sort((one, other) => rank(one) - rank(other));
}

export function Sources({
  reply,
  onReply,
}: {
  reply: CallReply<"sources">;
  onReply: (reply: CallReply<"sources">) => void;
}) {
  const say = useTexts();
  const change: ChangeSource = async (part) => {
    const changed = await askCompanion({ type: "set-source", ...part });
    // Drawn anew also when nothing was changed, so that a switch stands as it really is.
    onReply(changed.document === undefined ? { ...reply } : changed);
    return changed;
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
      <ul>
        {inOrder(reply.document.sources).map((source) => (
          <SourceRow key={source.name} source={source} now={now} onChange={change} />
        ))}
      </ul>
    </section>
  );
}
