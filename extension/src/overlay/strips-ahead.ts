/** Strips drawn while the page still waits for its orders: the cards that come first only take theirs. */

import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { CARD_ELEMENT, drawStrip, wipe } from "./card-strip";
import { type Host, makeHost } from "./shadow-host";

/** As many as a large screen shows at once. */
export const MOST_AHEAD = 6;

export class StripsAhead {
  private readonly drawn = new Map<string, Host>();

  constructor(
    private readonly texts: Texts,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.end(), { once: true });
  }

  get isEmpty(): boolean {
    return this.drawn.size === 0;
  }

  /** One after the other, each in a moment of its own, so that the page has its turn between them. */
  draw(plans: readonly PlanDocument[]): void {
    const [next, ...others] = plans.slice(0, MOST_AHEAD);
    if (next === undefined) return;
    // Browsers count only pauses between frames as idle; a page that waits for its reply may paint none.
    setTimeout(() => {
      if (this.signal.aborted) return;
      const host = makeHost(CARD_ELEMENT, this.texts.language, this.texts.direction);
      drawStrip(host.mount, this.texts, next, undefined);
      host.mount.hidden = true;
      this.drawn.set(next.order_id, host);
      this.draw(others);
    });
  }

  /** Puts a hidden strip on its card; the card takes it from there. */
  stand(card: Element, orderId: string): void {
    const host = this.drawn.get(orderId);
    if (host !== undefined && host.element.parentNode !== card) card.append(host.element);
  }

  /** The strip of an order, for its card to keep; its words and its place may have to be drawn again. */
  take(orderId: string): Host | undefined {
    const host = this.drawn.get(orderId);
    this.drawn.delete(orderId);
    return host;
  }

  private end(): void {
    for (const { element, mount } of this.drawn.values()) {
      wipe(mount);
      element.remove();
    }
    this.drawn.clear();
  }
}
