/** The history of one parcel: each event once, newest first, with everybody who told it. */

import type { PlanDocument } from "../contract";
import { useTexts } from "../overlay/speaking";
import { ageOf, printedTime } from "../tracking/plain-times";
import { contradictionOf } from "./contradiction";
import { type History, type HistoryEvent, isGone, listed, tellerLine } from "./tellers";

type Titles = ReadonlyMap<string, string>;

export function Parcel({
  parcel,
  plan,
  titles,
}: {
  parcel: History;
  plan: PlanDocument | undefined;
  titles: Titles;
}) {
  const say = useTexts();
  const heading = `parcel-${parcel.number}`;
  const against = contradictionOf(plan, [parcel.number, ...parcel.other_numbers]);
  return (
    <section aria-labelledby={heading} class="parcel">
      <h2 id={heading}>{say("history-of", { number: parcel.number })}</h2>
      {parcel.other_numbers.length > 0 && (
        <p class="muted">{say("history-other-numbers", { numbers: parcel.other_numbers.join(", ") })}</p>
      )}
      <p class="age">
        {parcel.answered_at === undefined ? (
          say("history-never-answered")
        ) : (
          <>
            {say("history-answered", { at: new Date(parcel.answered_at) })}{" "}
            <span class="muted">
              {say("history-age", { age: ageOf(parcel.answered_at, Date.now(), say.language) })}
            </span>
          </>
        )}
      </p>
      {against && (
        <p class="answer contradiction" data-level="warning">
          {say("history-contradiction", {
            delivered: listed(against.delivered, titles, say),
            otherwise: listed(against.otherwise, titles, say),
          })}
        </p>
      )}
      {parcel.events.length === 0 ? (
        <p class="muted">{say("history-no-events")}</p>
      ) : (
        <ol class="events">
          {parcel.events.map((event) => (
            <Event
              key={`${event.at ?? ""} ${event.text} ${event.code ?? ""} ${event.place ?? ""}`}
              event={event}
              titles={titles}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Event({ event, titles }: { event: HistoryEvent; titles: Titles }) {
  const say = useTexts();
  const status = `value-parcel-status-${event.status}`;
  const when = event.at === undefined ? say("history-undated") : printedTime(event.at, say.language);
  return (
    <li class={isGone(event) ? "gone" : undefined}>
      <p class="when">
        {event.at === undefined ? when : <time dateTime={event.at}>{when}</time>}
        {event.status !== undefined && say.has(status) && <span class="status">{say(status)}</span>}
      </p>
      <p>
        <bdi class="told">{event.text}</bdi>
        {event.place !== undefined && (
          <span class="muted">
            {" · "}
            <bdi>{event.place}</bdi>
          </span>
        )}
      </p>
      <ul class="tellers">
        {event.told_by.map((teller) => (
          <li key={teller.source} class={teller.missing_since === undefined ? "muted" : "missing"}>
            {tellerLine(teller, titles, say)}
            {teller.text !== undefined && (
              <>
                {"; "}
                <bdi>{say("history-own-words", { text: teller.text })}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
