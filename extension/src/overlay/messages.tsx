/** Messages ready to copy: what is sent stands in plain English, the same in the shopper's language beside it. */

import { useEffect, useState } from "preact/hooks";
import type { Answered } from "../contract";
import { CopyButton } from "./copy-button";
import { useTexts } from "./speaking";

export type ReadyMessage = Answered<"/v1/messages">["messages"][number];

/** `ask` gives the messages of one order, or `undefined` when the companion does not answer. */
export type AskMessages = () => Promise<ReadyMessage[] | undefined>;

type Asked = ReadyMessage[] | "asking" | "unanswered";

/** Asks when the shopper opens it, and again when the plan changed under it. */
export function Messages({ ask, revision }: { ask: AskMessages; revision: number }) {
  const say = useTexts();
  const [open, setOpen] = useState(false);
  const [messages, setMessages] = useState<Asked>("asking");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the plan asks anew; a new function does not
  useEffect(() => {
    if (!open) return;
    let current = true;
    ask().then(
      (found) => current && setMessages(found ?? "unanswered"),
      () => current && setMessages("unanswered"),
    );
    return () => {
      current = false;
    };
  }, [open, revision]);
  return (
    <details class="section messages" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("messages-title")}</summary>
      {messages === "unanswered" && <p class="small muted">{say("messages-unanswered")}</p>}
      {Array.isArray(messages) && <MessageList messages={messages} />}
    </details>
  );
}

export function MessageList({ messages }: { messages: readonly ReadyMessage[] }) {
  const say = useTexts();
  if (messages.length === 0) return <p class="small muted">{say("messages-none")}</p>;
  return (
    <>
      <p class="small muted">{say("messages-in-english")}</p>
      <ul>
        {messages.map((message) => (
          <li key={`${message.id} ${message.parcel ?? ""}`} data-message={message.id}>
            <OneMessage message={message} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneMessage({ message }: { message: ReadyMessage }) {
  const say = useTexts();
  const translated = !say.language.startsWith("en");
  return (
    <details>
      <summary>
        {say("message-to", { to: message.to })} {message.title}
      </summary>
      <p class="small muted">{message.why}</p>
      <p class="copy-text" lang="en" dir="ltr">
        {message.text}
      </p>
      <CopyButton text={message.text} />
      {translated && (
        <>
          <p class="small muted">{say("message-means")}</p>
          <p class="small">{message.translation}</p>
        </>
      )}
    </details>
  );
}
