/** One quiet line on how the companion stands; nothing at all while it answers. */

import type { Connection } from "../connection";
import { number } from "../language/texts";
import { useTexts } from "./speaking";

export interface CompanionLineProps {
  connection: Connection | undefined;
  orphaned: boolean;
  /** When the shown plan was made, if one is shown. */
  plannedAt?: string;
  onPair: () => void;
  onRetry: () => void;
}

/** Whether there is anything to say. */
export function hasCompanionLine({
  connection,
  orphaned,
}: Pick<CompanionLineProps, "connection" | "orphaned">): boolean {
  return orphaned || (connection !== undefined && connection.state !== "connected");
}

const PAIRING_HELPS = new Set(["unpaired", "refused"]);
const TRYING_HELPS = new Set(["down", "stranger", "clock-differs", "companion-too-old", "companion-too-new"]);

export function CompanionLine({ connection, orphaned, plannedAt, onPair, onRetry }: CompanionLineProps) {
  const say = useTexts();
  if (orphaned)
    return <Line text={say("page-orphaned")} button={say("reload")} onPress={() => location.reload()} />;
  if (connection === undefined || connection.state === "connected") return null;
  const { state } = connection;
  return (
    <>
      <Line
        text={say(`companion-${state}`, {
          port: String(connection.port),
          minutes: number(Math.max(1, Math.round(Math.abs(connection.seconds_ahead ?? 0) / 60))),
        })}
        {...(state === "down" && { command: "parcelward serve" })}
        {...(PAIRING_HELPS.has(state) && { button: say("pair-now"), onPress: onPair })}
        {...(TRYING_HELPS.has(state) && { button: say("try-again"), onPress: onRetry })}
      />
      {plannedAt !== undefined && (
        <p class="muted small">{say("plan-from", { when: new Date(plannedAt) })}</p>
      )}
    </>
  );
}

function Line({
  text,
  command,
  button,
  onPress,
}: {
  text: string;
  command?: string;
  button?: string;
  onPress?: () => void;
}) {
  return (
    <div class="line" role="status">
      <p>
        {text} {command !== undefined && <code>{command}</code>}
      </p>
      {button !== undefined && (
        <button type="button" class="quiet-button" onClick={onPress}>
          {button}
        </button>
      )}
    </div>
  );
}
