/** What the pages of one order have in common: the whole plan in a panel at the side. */

import { render } from "preact";
import { useCallback } from "preact/hooks";
import type { PlanDocument } from "../contract";
import { PlanPanel } from "../overlay/plan-panel";
import { makeHost } from "../overlay/shadow-host";
import { Speaking, useChanges } from "../overlay/speaking";
import { ask } from "../pages/background-port";
import { rememberOpen, wasOpen } from "../pages/panel-memory";
import { orderIdOf } from "../pages/reader";
import type { Session } from "../pages/session";

export const PANEL_ELEMENT = "parcelward-panel";

/** The order that the page is about. */
export function orderOf(page: Session): string | undefined {
  return orderIdOf(page.map, document.documentElement, page.address);
}

/** Shows the plan as soon as there is one, and keeps it current. */
export function showPlanPanel(page: Session, signal: AbortSignal): void {
  const host = makeHost(PANEL_ELEMENT, page.texts.language, page.texts.direction);
  host.element.style.setProperty("z-index", "2147483000", "important");
  signal.addEventListener(
    "abort",
    () => {
      render(null, host.mount);
      host.element.remove();
    },
    { once: true },
  );
  const attach = () => {
    if (signal.aborted || planOf(page) === undefined || host.element.isConnected) return;
    document.documentElement.append(host.element);
    void wasOpen().then((startsOpen) => {
      if (signal.aborted) return;
      render(
        <Speaking value={page.texts}>
          <OrderPanel page={page} startsOpen={startsOpen} />
        </Speaking>,
        host.mount,
      );
    });
  };
  page.subscribe(attach, signal);
  attach();
}

/** The plan of the page's order; where the address does not name it, the only plan that the page gave. */
function planOf(page: Session): PlanDocument | undefined {
  const id = orderOf(page);
  if (id !== undefined) return page.plans.get(id);
  return page.plans.size === 1 ? [...page.plans.values()][0] : undefined;
}

function OrderPanel({ page, startsOpen }: { page: Session; startsOpen: boolean }) {
  useChanges(useCallback((listener, signal) => page.subscribe(listener, signal), [page]));
  const plan = planOf(page);
  if (plan === undefined) return null;
  return (
    <PlanPanel
      plan={plan}
      companion={{
        connection: page.connection,
        orphaned: page.orphaned,
        onPair: () => void ask({ type: "open-options" }),
        onRetry: () => void page.retry(),
      }}
      startsOpen={startsOpen}
      onOpen={(open) => void rememberOpen(open)}
      onSay={(statement, said) => page.state(plan.order_id, statement, said)}
    />
  );
}
