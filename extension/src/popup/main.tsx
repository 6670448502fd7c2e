/** The popup: how the companion stands and the next days that matter. */

import { render } from "preact";
import { useState } from "preact/hooks";
import type { ShownAlert } from "../background/database";
import type { Connection } from "../connection";
import type { PlanDocument } from "../contract";
import { Speaking, useTexts } from "../overlay/speaking";
import { askOwn, ownTexts } from "../own-page";
import { shopAddress } from "../shop-address";
import { type NextDay, nextDays } from "./next-days";

const MOST_DAYS = 6;
const DAY = 86_400_000;

interface Overview {
  connection: Connection;
  plans: PlanDocument[];
  warnings: ShownAlert[];
}

function Popup({ overview }: { overview: Overview }) {
  const say = useTexts();
  const days = nextDays(overview.plans, Date.now(), MOST_DAYS);
  const snoozable = overview.warnings.filter(({ alert_id }) => alert_id !== undefined);
  return (
    <>
      <header>
        <h1>{say("popup-title")}</h1>
        <State connection={overview.connection} />
      </header>
      <section aria-labelledby="next">
        <h2 id="next">{say("popup-next-title")}</h2>
        {days.length === 0 && (
          <p class="muted">{say(overview.plans.length === 0 ? "popup-none" : "popup-quiet")}</p>
        )}
        <ol>
          {days.map((day) => (
            <Day key={day.key} day={day} />
          ))}
        </ol>
      </section>
      {snoozable.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{say("popup-warnings-title")}</h2>
          <ul>
            {snoozable.map((alert) => (
              <Warning key={alert.key} alert={alert} />
            ))}
          </ul>
        </section>
      )}
      <footer>
        <a href="tracking.html" target="_blank" rel="noopener">
          {say("popup-tracking")}
        </a>
        <button
          type="button"
          onClick={() => void askOwn({ type: "open-options" }).then(() => window.close())}
        >
          {say("popup-options")}
        </button>
      </footer>
    </>
  );
}

function State({ connection }: { connection: Connection }) {
  const say = useTexts();
  const minutes = Math.max(1, Math.round(Math.abs(connection.seconds_ahead ?? 0) / 60));
  const values = { port: String(connection.port), minutes };
  return (
    <>
      <p class={connection.state === "connected" ? "state connected" : "state"} role="status">
        <span>
          {say(`companion-${connection.state}`, values)}{" "}
          {connection.state === "down" && <code>parcelward serve</code>}
        </span>
      </p>
      {connection.last_answer_at !== undefined && (
        <p class="muted">{say("popup-last-answer", { when: new Date(connection.last_answer_at) })}</p>
      )}
    </>
  );
}

function Day({ day }: { day: NextDay }) {
  const say = useTexts();
  const address = shopAddress(day.address);
  return (
    <li data-level={day.level}>
      <time dateTime={new Date(day.at).toISOString()}>
        {day.now ? say("popup-now") : say("day", { day: new Date(day.at) })}
      </time>
      <div>
        {address === undefined ? (
          <strong>{day.headline}</strong>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {day.headline}
          </a>
        )}
        <p class="muted">{day.title ?? say("popup-order", { order: day.orderId })}</p>
      </div>
    </li>
  );
}

function Warning({ alert }: { alert: ShownAlert }) {
  const say = useTexts();
  const [done, setDone] = useState<boolean>();
  const snooze = async () => {
    if (alert.alert_id === undefined) return;
    const until = new Date(Date.now() + DAY).toISOString();
    setDone((await askOwn<{ done: boolean }>({ type: "snooze", id: alert.alert_id, until })).done);
  };
  return (
    <li class="warning">
      <span>{alert.title}</span>
      {done === true ? (
        <span class="muted">{say("popup-snoozed")}</span>
      ) : (
        <button type="button" onClick={snooze}>
          {say("popup-snooze")}
        </button>
      )}
      {done === false && <span class="muted">{say("popup-snooze-failed")}</span>}
    </li>
  );
}

async function start(): Promise<void> {
  const mount = document.querySelector("#popup");
  if (mount === null) return;
  const texts = await ownTexts();
  const draw = async () => {
    const overview = await askOwn<Overview>({ type: "overview" });
    render(
      <Speaking value={texts}>
        <Popup overview={overview} />
      </Speaking>,
      mount,
    );
  };
  await draw();
  // What was known is shown at once; asking makes it true.
  await askOwn({ type: "companion-state", ask: true });
  await draw();
}

void start();
