/** The order list: every card near the screen wears its short overlay. The page's own layout is never touched. */

import { CardOverlay } from "../overlay/card-overlay";
import { CARD_ELEMENT } from "../overlay/card-strip";
import { DrawingQueue } from "../overlay/drawing-queue";
import { MOST_AHEAD, StripsAhead } from "../overlay/strips-ahead";
import { MOST_FIRST } from "../pages/first-orders";
import { observe } from "../pages/observe";
import { orderElements, orderIdOf } from "../pages/reader";
import type { Session } from "../pages/session";
import type { Feature } from "./feature";

/** Cards this far from the screen are made ready. */
const NEAR = "600px";
/** How long an order's own capture may take before its plan is asked for by id. */
const PATIENCE = 2_500;

export const orderList: Feature = {
  id: "order-list",
  pages: ["order-list"],
  init({ signal, page }) {
    const list = new OrderList(page, signal);
    void page.expectFirst().then(() => list.drawAhead());
    observe(
      (record) => list.concerns(record),
      () => list.reconcile(),
      { signal, atOnce: () => list.standAhead() },
    );
    page.subscribe(() => list.plansChanged(), signal);
    signal.addEventListener("abort", () => list.end(), { once: true });
  },
};

class OrderList {
  private readonly overlays = new Map<Element, CardOverlay>();
  private readonly near = new Set<Element>();
  private readonly changed = new Set<Element>();
  private readonly asked = new Set<string>();
  private readonly queue: DrawingQueue;
  private readonly ahead: StripsAhead;
  private readonly nearness = new IntersectionObserver((entries) => this.moved(entries), {
    rootMargin: NEAR,
  });
  private readonly sizes = new ResizeObserver((entries) => this.redraw(entries.map(({ target }) => target)));

  constructor(
    private readonly page: Session,
    private readonly signal: AbortSignal,
  ) {
    this.ahead = new StripsAhead(page.texts, signal);
    this.queue = new DrawingQueue((id) => page.plans.get(id), signal);
  }

  /** Whether a change of the page may concern a card; our own hosts do not. */
  concerns({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const nodes = [...addedNodes, ...removedNodes];
    if (addedNodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === CARD_ELEMENT))
      return false;
    for (let element: Element | null = target as Element; element; element = element.parentElement) {
      if (this.overlays.has(element)) this.changed.add(element);
    }
    return true;
  }

  /** Brings the overlays in line with the cards that the page shows now. */
  reconcile(): void {
    const cards = new Set(orderElements(this.page.map, document));
    for (const [card, overlay] of this.overlays) {
      if (cards.has(card) && (!this.changed.has(card) || orderIdOf(this.page.map, card) === overlay.orderId))
        continue;
      this.forget(card, overlay);
    }
    const fresh: Element[] = [];
    for (const card of cards) {
      if (this.overlays.has(card)) continue;
      const id = orderIdOf(this.page.map, card);
      if (id === undefined) continue;
      this.overlays.set(card, new CardOverlay(card, id, this.page.texts, this.ahead));
      this.nearness.observe(card);
      this.sizes.observe(card);
      fresh.push(card);
    }
    for (const card of this.changed) this.overlays.get(card)?.contentChanged();
    // Cards on the screen are dressed in the frame in which they appear; the observers tell of the others later.
    const first = firstOnScreen(fresh);
    for (const card of first) this.near.add(card);
    if (this.overlays.size === fresh.length) this.foundFirst(first);
    this.redraw(new Set([...fresh, ...this.changed]));
    this.changed.clear();
    this.askForPlans();
  }

  /** The list comes soon, and begins like the last time. */
  drawAhead(): void {
    if (this.overlays.size === 0 && !this.signal.aborted) this.ahead.draw([...this.page.plans.values()]);
  }

  /** The first cards are there, and were not yet laid out. */
  standAhead(): void {
    if (this.overlays.size > 0 || this.ahead.isEmpty) return;
    for (const card of orderElements(this.page.map, document).slice(0, MOST_AHEAD)) {
      const id = orderIdOf(this.page.map, card);
      if (id !== undefined) this.ahead.stand(card, id);
    }
  }

  private foundFirst(cards: Element[]): void {
    const ids = cards.map((card) => this.overlays.get(card)?.orderId).filter((id) => id !== undefined);
    this.page.foundFirst(ids.slice(0, MOST_FIRST));
  }

  plansChanged(): void {
    this.redraw(this.overlays.keys());
  }

  end(): void {
    this.nearness.disconnect();
    this.sizes.disconnect();
    for (const [card, overlay] of this.overlays) this.forget(card, overlay);
  }

  private moved(entries: IntersectionObserverEntry[]): void {
    const arrived = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
    }
    this.redraw(arrived);
  }

  private redraw(cards: Iterable<Element>): void {
    const near = [...cards].filter((card) => this.near.has(card));
    this.queue.add(near.map((card) => this.overlays.get(card)).filter((overlay) => overlay !== undefined));
  }

  private forget(card: Element, overlay: CardOverlay): void {
    this.nearness.unobserve(card);
    this.sizes.unobserve(card);
    this.near.delete(card);
    this.queue.delete(overlay);
    overlay.remove();
    this.overlays.delete(card);
  }

  /** Kept plans at once; the companion is asked only for orders that no capture brought. */
  private askForPlans(): void {
    const fresh = [...this.overlays.values()]
      .map(({ orderId }) => orderId)
      .filter((id) => !this.asked.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) this.asked.add(id);
    const lacking = () => fresh.filter((id) => !this.page.plans.has(id));
    if (lacking().length > 0) void this.page.want(lacking(), true);
    setTimeout(() => {
      if (!this.signal.aborted && lacking().length > 0) void this.page.want(lacking(), false);
    }, PATIENCE);
  }
}

/** The cards, in the page's order, up to the first that is below the screen. */
function firstOnScreen(cards: readonly Element[]): Element[] {
  const below = cards.findIndex((card) => card.getBoundingClientRect().top > innerHeight);
  return below === -1 ? [...cards] : cards.slice(0, below);
}
