/** The options page: pairing, the list of paired browsers, warnings, language. */

import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../background/settings";
import type { Connection } from "../connection";
import { Speaking, useTexts } from "../overlay/speaking";
import { askOwn, ownTexts } from "../own-page";
import { Choices } from "./choices";
import { PairForm } from "./pair-form";
import { Pairings } from "./pairings";
import { QuietHours } from "./quiet-hours";

interface Known {
  connection: Connection;
  settings: Settings;
}

function Options() {
  const say = useTexts();
  const [known, setKnown] = useState<Known>();
  const [justPaired, setJustPaired] = useState(false);
  const look = useCallback(async () => {
    const settings = await askOwn<Settings>({ type: "settings" });
    const { connection } = await askOwn<{ connection: Connection }>({ type: "companion-state", ask: true });
    setKnown({ connection, settings });
  }, []);
  useEffect(() => void look(), [look]);
  if (known === undefined) return null;
  const { connection, settings } = known;
  const paired = connection.state !== "unpaired";
  return (
    <>
      <div>
        <h1>{say("options-title")}</h1>
        <p class="muted">{say("options-privacy")}</p>
        <p>
          <a href="tracking.html">{say("popup-tracking")}</a>
        </p>
      </div>
      {paired && (
        <section
          aria-labelledby="connected"
          data-state={connection.state === "connected" ? "paired" : connection.state}
          data-level={connection.state === "connected" ? "advice" : "warning"}
        >
          <h2 id="connected">{say("options-connected-title")}</h2>
          {connection.state === "connected" ? (
            <p>
              {say(justPaired ? "options-paired" : "options-connected", { port: String(connection.port) })}
            </p>
          ) : (
            <p class="answer">
              {say(`companion-${connection.state}`, {
                port: String(connection.port),
                minutes: Math.max(1, Math.round(Math.abs(connection.seconds_ahead ?? 0) / 60)),
              })}{" "}
              {connection.state === "down" && <code>parcelward serve</code>}
            </p>
          )}
          <button type="button" onClick={() => void askOwn({ type: "unpair" }).then(look)}>
            {say("options-unpair")}
          </button>
        </section>
      )}
      {(!paired || connection.state === "refused") && (
        <PairForm
          port={settings.port}
          onPaired={() => {
            setJustPaired(true);
            void look();
          }}
        />
      )}
      {connection.state === "connected" && <Pairings onOwnRevoked={look} />}
      {connection.state === "connected" && <QuietHours />}
      <Choices settings={settings} />
    </>
  );
}

async function start(): Promise<void> {
  const mount = document.querySelector("#options");
  if (mount === null) return;
  const texts = await ownTexts();
  document.title = texts("options-title");
  render(
    <Speaking value={texts}>
      <Options />
    </Speaking>,
    mount,
  );
}

void start();
