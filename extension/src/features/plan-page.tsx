/** What the pages of one order have in common: the whole plan in a panel at the side, or made small in the page's status block. */

import { render } from "preact";
import type { PlanDocument } from "../contract";
import { HANDLE_ELEMENT, PanelHandle } from "../overlay/panel-handle";
import { PlanPanel } from "../overlay/plan-panel";
import { coversThePage } from "../overlay/room-beside";
import { type Host, makeHost } from "../overlay/shadow-host";
import { Speaking } from "../overlay/speaking";
import { ask } from "../pages/background-port";
import { observe, when } from "../pages/observe";
import { rememberOpen, wasOpen } from "../pages/panel-memory";
import { isReady, orderIdOf } from "../pages/reader";
import { firstMatches } from "../pages/rungs";
import type { Session } from "../pages/session";

export const PANEL_ELEMENT = "parcelward-panel";

/** The panel with its distance from the window's edges, as panel.css has it. */
const PANEL_WIDTH = 404;
const PANEL_TOP = 72;

/** The order that the page is about. */
export function orderOf(page: Session): string | undefined {
  return orderIdOf(page.map, document.documentElement, page.address);
}

/** Shows the plan as soon as there is one and the page has been built, and keeps it current. */
export function showPlan(page: Session, signal: AbortSignal): void {
  const shown = new ShownPlan(page);
  signal.addEventListener("abort", () => shown.end(), { once: true });
  void when(() => isReady(page.map, document), signal).then(async () => {
    const chosen = await wasOpen();
    if (signal.aborted) return;
    shown.begin(chosen ?? !panelCoversThePage(page.texts.direction));
    page.subscribe(() => shown.draw(), signal);
    const ours = new Set([HANDLE_ELEMENT, PANEL_ELEMENT]);
    const foreign = ({ addedNodes, removedNodes }: MutationRecord) =>
      [...addedNodes, ...removedNodes].some((node) => !ours.has(node.nodeName.toLowerCase()));
    observe(foreign, () => shown.pageChanged(), { signal });
  });
}

/** Without a choice the panel is open only where it stands on nothing of the page. */
function panelCoversThePage(direction: "ltr" | "rtl"): boolean {
  const left = direction === "ltr" ? innerWidth - PANEL_WIDTH : 0;
  return coversThePage({ left, top: PANEL_TOP, width: PANEL_WIDTH, height: innerHeight - PANEL_TOP });
}

class ShownPlan {
  private readonly panel: Host;
  private readonly handle: PanelHandle;
  private open = false;
  private takesFocus = false;

  constructor(private readonly page: Session) {
    const { language, direction } = page.texts;
    this.panel = makeHost(PANEL_ELEMENT, language, direction, "panel");
    this.handle = new PanelHandle(
      () => statusBlock(page),
      page.texts,
      () => this.turn(true),
    );
  }

  begin(open: boolean): void {
    this.open = open;
    this.draw();
  }

  draw(): void {
    const plan = this.plan();
    if (plan === undefined) return;
    if (this.open) this.drawPanel(plan);
    else this.handle.show(plan, this.takesFocus);
    this.takesFocus = false;
    this.page.panelOpen = this.open;
  }

  /** The small form finds its place anew; the panel stands by itself. */
  pageChanged(): void {
    if (!this.open) this.draw();
  }

  end(): void {
    this.handle.hide();
    this.closePanel();
  }

  /** The plan of the page's order; where the address does not name it, the only plan that the page gave. */
  private plan(): PlanDocument | undefined {
    const id = orderOf(this.page);
    if (id !== undefined) return this.page.plans.get(id);
    return this.page.plans.size === 1 ? [...this.page.plans.values()][0] : undefined;
  }

  private turn(open: boolean): void {
    this.open = open;
    this.takesFocus = true;
    if (open) this.handle.hide();
    else this.closePanel();
    this.draw();
    void rememberOpen(open);
  }

  private closePanel(): void {
    render(null, this.panel.mount);
    this.panel.element.remove();
  }

  private drawPanel(plan: PlanDocument): void {
    const { page } = this;
    if (!this.panel.element.isConnected) document.documentElement.append(this.panel.element);
    render(
      <Speaking value={page.texts}>
        <PlanPanel
          plan={plan}
          companion={{
            connection: page.connection,
            orphaned: page.orphaned,
            onPair: () => void ask({ type: "open-options" }),
            onRetry: () => void page.retry(),
          }}
          takesFocus={this.takesFocus}
          onClose={() => this.turn(false)}
          onSay={(statement, said, date) => page.state(plan.order_id, statement, said, date)}
          onAskMessages={async () => {
            const reply = await ask({ type: "messages", order_id: plan.order_id });
            return reply.document?.messages;
          }}
          onOpenHistory={() => void ask({ type: "open-history", order_id: plan.order_id })}
        />
      </Speaking>,
      this.panel.mount,
    );
  }
}

/** The page's own block in which the small form may stand; the page's root is none. */
function statusBlock(page: Session): Element | undefined {
  const roots = new Set(firstMatches(page.map.root, document));
  const [block] = firstMatches(page.map.anchors?.page_overlay ?? [], document);
  return block === undefined || roots.has(block) || block === document.body ? undefined : block;
}
