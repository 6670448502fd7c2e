/** The orders whose parcels have a number, each leading to its history and evidence. */

import { useState } from "preact/hooks";
import type { PlanDocument } from "../contract";
import { useTexts } from "../overlay/speaking";

const AT_FIRST = 20;

interface Known {
  order: string;
  title: string | undefined;
  numbers: string[];
}

/** Orders with a tracking number, newest first: the shop counts its orders upwards. */
export function ordersWithNumbers(plans: readonly PlanDocument[]): Known[] {
  return plans
    .map(({ order_id, facts }) => ({
      order: order_id,
      title: facts.order.items?.[0]?.title ?? facts.order.store,
      numbers: [...new Set((facts.parcels ?? []).flatMap(({ tracking_number }) => tracking_number ?? []))],
    }))
    .filter(({ numbers }) => numbers.length > 0)
    .sort((one, other) => other.order.length - one.order.length || (other.order > one.order ? 1 : -1));
}

export function Parcels({ plans }: { plans: readonly PlanDocument[] }) {
  const say = useTexts();
  const [all, setAll] = useState(false);
  const orders = ordersWithNumbers(plans);
  const shown = all ? orders : orders.slice(0, AT_FIRST);
  const more = orders.length - shown.length;
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels">{say("parcels-title")}</h2>
      {orders.length === 0 && <p class="muted">{say("parcels-none")}</p>}
      <ul class="results">
        {shown.map(({ order, title, numbers }) => (
          <li key={order}>
            <p>
              <bdi>{title ?? say("history-page-order", { order })}</bdi>
            </p>
            {numbers.map((number) => (
              <p key={number}>
                <a href={`history.html?order=${order}`}>{say("parcels-history-of", { number })}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {say("parcels-more", { count: more })}
        </button>
      )}
    </section>
  );
}
