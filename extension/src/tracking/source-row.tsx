/** One tracking source: what it covers, whether it is asked, how it stands, and the shopper's key for it. */

import { useState } from "preact/hooks";
import type { CallAnswer, CallReply } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { safeAddress } from "../shop-address";
import { Standing } from "./standing";

export type Source = CallAnswer<"sources">["sources"][number];
/** Answers what the companion said; it has a document when the change was made. */
export type ChangeSource = (change: {
  source: string;
  enabled?: boolean;
  key?: string | null;
}) => Promise<CallReply<"set-source">>;

const WANTS_THE_SHOPPER = new Set(["no_key", "bad_key"]);
const RESTS = new Set(["over_quota", "blocked", "silent"]);

function levelOf(condition: string): string {
  if (WANTS_THE_SHOPPER.has(condition)) return "warning";
  if (RESTS.has(condition)) return "notice";
  return condition === "off" ? "info" : "advice";
}

export function SourceRow({
  source,
  now,
  onChange,
}: {
  source: Source;
  now: number;
  onChange: ChangeSource;
}) {
  const say = useTexts();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<CallReply<"set-source">>();
  const about = `about-${source.name}`;
  /** Whether it was done; what speaks against it stands in this source's own row. */
  const change = async (part: { enabled: boolean } | { key: string | null }) => {
    setBusy(true);
    const reply = await onChange({ source: source.name, ...part });
    setBusy(false);
    setRefused(reply.document === undefined ? reply : undefined);
    return reply.document !== undefined;
  };
  return (
    <li class="source" data-source={source.name} data-condition={source.condition}>
      <label class="switch">
        <input
          type="checkbox"
          aria-label={say("source-ask", { source: source.title })}
          aria-describedby={about}
          aria-busy={busy}
          checked={source.enabled}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
        <strong>{source.title}</strong>
      </label>
      <p id={about}>{source.covers}</p>
      <p class="condition" role="status" data-level={levelOf(source.condition)}>
        {source.sentence}
      </p>
      <Particulars source={source} now={now} />
      {source.needs_key && <Key source={source} busy={busy} onKey={(key) => change({ key })} />}
      {refused && <Standing reply={refused} />}
    </li>
  );
}

function Particulars({ source, now }: { source: Source; now: number }) {
  const say = useTexts();
  const lines: string[] = [];
  if (source.quota_left !== undefined) lines.push(say("tracking-source-quota", { count: source.quota_left }));
  // Where a source rests, its sentence names the time already.
  if (source.condition === "ready" && Date.parse(source.next_request_at ?? "") > now)
    lines.push(say("tracking-source-next", { at: new Date(source.next_request_at ?? "") }));
  if (source.last_success_at !== undefined)
    lines.push(say("tracking-source-last-success", { at: new Date(source.last_success_at) }));
  if (source.last_trouble_sentence !== undefined && source.last_trouble_at !== undefined)
    lines.push(
      say("tracking-source-last-trouble", {
        why: source.last_trouble_sentence,
        at: new Date(source.last_trouble_at),
      }),
    );
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </>
  );
}

/** The key goes to the companion at once and out of the field; nothing of the extension keeps it. */
function Key({
  source,
  busy,
  onKey,
}: {
  source: Source;
  busy: boolean;
  onKey: (key: string | null) => Promise<boolean>;
}) {
  const say = useTexts();
  const field = `key-${source.name}`;
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const key = String(new FormData(form).get("key") ?? "").trim();
    if (await onKey(key)) form.reset();
  };
  return (
    <form class="key" onSubmit={give}>
      {source.has_key ? (
        <p>
          {say("source-key-kept", { source: source.title })}{" "}
          <button
            type="button"
            disabled={busy}
            aria-label={say("source-key-forget-label", { source: source.title })}
            onClick={() => onKey(null)}
          >
            {say("source-key-forget")}
          </button>
        </p>
      ) : (
        <p class="muted">
          <HowToGet source={source} />
        </p>
      )}
      <label for={field}>{say("source-key-field", { source: source.title })}</label>
      <div class="beside">
        <input id={field} name="key" type="password" required maxLength={500} autocomplete="off" dir="ltr" />
        <button type="submit" disabled={busy}>
          {say("source-key-keep")}
        </button>
      </div>
    </form>
  );
}

/** The companion's sentence with the address in it made a link. */
function HowToGet({ source: { key_sentence = "", key_page } }: { source: Source }) {
  const address = safeAddress(key_page);
  if (address === undefined || key_page === undefined) return <>{key_sentence}</>;
  const place = key_sentence.indexOf(key_page);
  if (place < 0) return <>{key_sentence}</>;
  return (
    <>
      {key_sentence.slice(0, place)}
      <a href={address} target="_blank" rel="noopener noreferrer" dir="ltr">
        {key_page}
      </a>
      {key_sentence.slice(place + key_page.length)}
    </>
  );
}
