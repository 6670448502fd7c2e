/** The tracking page: who is asked, asking now, the parcels of the orders, the log of disputes. */

import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { CallAnswer, CallReply } from "../background/own-calls";
import type { PlanDocument } from "../contract";
import { Speaking, useTexts } from "../overlay/speaking";
import { askCompanion, askOwn, ownTexts } from "../own-page";
import { CheckNow } from "./check-now";
import { Claims } from "./claims";
import { Parcels } from "./parcels";
import { Sources } from "./sources";
import { Standing } from "./standing";

function Tracking() {
  const say = useTexts();
  const [sources, setSources] = useState<CallReply<"sources">>();
  const [log, setLog] = useState<CallAnswer<"claims">>();
  const [plans, setPlans] = useState<PlanDocument[]>([]);
  const look = useCallback(async () => {
    const [reply, { plans: kept }] = await Promise.all([
      askCompanion({ type: "sources" }),
      askOwn<{ plans: PlanDocument[] }>({ type: "overview" }),
    ]);
    setPlans(kept);
    setSources(reply);
    if (reply.document !== undefined) setLog((await askCompanion({ type: "claims" })).document);
  }, []);
  useEffect(() => void look(), [look]);
  return (
    <>
      <div>
        <h1>{say("tracking-page-title")}</h1>
        {sources === undefined && (
          <p class="muted" role="status">
            {say("tracking-page-waiting")}
          </p>
        )}
      </div>
      {sources && <Standing reply={sources} onRetry={look} />}
      {sources?.document && <CheckNow onChecked={look} />}
      {sources && <Parcels plans={plans} />}
      {sources && <Sources reply={sources} onReply={setSources} />}
      {log && <Claims log={log} />}
    </>
  );
}

async function start(): Promise<void> {
  const mount = document.querySelector("#tracking");
  if (mount === null) return;
  const texts = await ownTexts("page-texts");
  document.title = texts("tracking-page-title");
  render(
    <Speaking value={texts}>
      <Tracking />
    </Speaking>,
    mount,
  );
}

void start();
