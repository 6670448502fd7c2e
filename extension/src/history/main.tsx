/** The history page: the parcels of one order with who told each event, how long parcels took, evidence. */

import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { PlansReply } from "../background/orders";
import type { CallAnswer, CallReply } from "../background/own-calls";
import type { PlanDocument } from "../contract";
import { Speaking, useTexts } from "../overlay/speaking";
import { askCompanion, askOwn, ownTexts } from "../own-page";
import { Standing } from "../tracking/standing";
import { type Wanted, wantedBy } from "./address";
import { DeliveryTimes } from "./delivery-times";
import { Pack } from "./pack";
import { Parcel } from "./parcel";
import { PasteForm } from "./paste-form";

interface Known {
  history: CallReply<"history">;
  plan: PlanDocument | undefined;
  titles: ReadonlyMap<string, string>;
  times: CallAnswer<"delivery-times"> | undefined;
}

async function known({ order, number }: Wanted): Promise<Known> {
  const [history, plans, sources, times] = await Promise.all([
    askCompanion({ type: "history", number }),
    order === undefined
      ? undefined
      : askOwn<PlansReply>({ type: "plans", order_ids: [order], kept_only: false }),
    askCompanion({ type: "sources" }),
    askCompanion({ type: "delivery-times" }),
  ]);
  const titles = (sources.document?.sources ?? []).map(({ name, title }) => [name, title] as const);
  return { history, plan: plans?.plans[0], titles: new Map(titles), times: times.document };
}

function History({ wanted }: { wanted: Wanted }) {
  const say = useTexts();
  const [found, setFound] = useState<Known>();
  const look = useCallback(async () => setFound(await known(wanted)), [wanted]);
  useEffect(() => void look(), [look]);
  if (found === undefined) {
    return (
      <p class="muted" role="status">
        {say("tracking-page-waiting")}
      </p>
    );
  }
  const { history, plan, titles, times } = found;
  const parcels = history.document?.parcels ?? [];
  const ofPlan = (plan?.facts.parcels ?? []).flatMap(({ tracking_number }) => tracking_number ?? []);
  const ofHistory = parcels.map(({ number }) => number);
  const itself = wanted.order === undefined ? [wanted.number] : [];
  const numbers = [...new Set(ofHistory.length > 0 ? ofHistory : [...ofPlan, ...itself])];
  const title = plan?.facts.order.items?.[0]?.title ?? plan?.facts.order.store;
  // Without a pairing or an answer nothing below could be done.
  const answers = history.connection.state === "connected";
  return (
    <>
      {title !== undefined && (
        <p class="of">
          <bdi>{title}</bdi>
        </p>
      )}
      <Standing reply={history} onRetry={look} />
      {answers && numbers.length === 0 && <p class="muted">{say("history-page-no-number")}</p>}
      {parcels.map((parcel) => (
        <Parcel key={parcel.number} parcel={parcel} plan={plan} titles={titles} />
      ))}
      {answers && numbers.length > 0 && <PasteForm numbers={numbers} onRead={look} />}
      {answers && wanted.order !== undefined && <Pack order={wanted.order} />}
      {answers && times && <DeliveryTimes answer={times} />}
    </>
  );
}

function Page() {
  const say = useTexts();
  const [wanted] = useState(() => wantedBy(location.search));
  return (
    <>
      <div>
        <p class="back">
          <a href="tracking.html">{say("history-page-back")}</a>
        </p>
        <h1>{say("history-page-title")}</h1>
        {wanted?.order !== undefined && (
          <p class="muted">{say("history-page-order", { order: wanted.order })}</p>
        )}
        {wanted === undefined && <p class="muted">{say("history-page-no-order")}</p>}
      </div>
      {wanted && <History wanted={wanted} />}
    </>
  );
}

async function start(): Promise<void> {
  const mount = document.querySelector("#history");
  if (mount === null) return;
  const texts = await ownTexts("page-texts");
  document.title = texts("history-page-title");
  render(
    <Speaking value={texts}>
      <Page />
    </Speaking>,
    mount,
  );
}

void start();
