/** One plain line in place of an answer: how the companion stands, or why it could not serve the call. */

import type { PlainReply } from "../background/plain-reply";
import { useTexts } from "../overlay/speaking";

/** Nothing at all when the companion answered as asked. */
export function Standing({ reply, onRetry }: { reply: PlainReply<unknown>; onRetry?: () => void }) {
  const say = useTexts();
  const { connection, error } = reply;
  if (connection.state === "connected") {
    return error === undefined ? null : <Trouble text={error.message ?? error.code} />;
  }
  const { state, port, seconds_ahead } = connection;
  const minutes = Math.max(1, Math.round(Math.abs(seconds_ahead ?? 0) / 60));
  return (
    <section data-state={state}>
      <p class="answer" role="status" data-level="warning">
        {say(`companion-${state}`, { port: String(port), minutes })}{" "}
        {state === "down" && <code>parcelward serve</code>}
      </p>
      <p class="buttons">
        {state === "unpaired" || state === "refused" ? (
          <a href="options.html">{say("pair-now")}</a>
        ) : (
          onRetry && (
            <button type="button" onClick={onRetry}>
              {say("try-again")}
            </button>
          )
        )}
      </p>
    </section>
  );
}

/** What went wrong, said at once to a screen reader too. */
export function Trouble({ text }: { text: string | undefined }) {
  return (
    <p class="answer" role="alert" data-level="urgent">
      {text}
    </p>
  );
}
