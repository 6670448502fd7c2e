/** The overlay of one card: where it stands and what it shows. */

import { render } from "preact";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { OrderStrip } from "./order-strip";
import { PlacedHost, type StandingPlace } from "./placed-host";
import { Speaking } from "./speaking";

export const CARD_ELEMENT = "parcelward-order";

export class CardOverlay {
  private readonly host: PlacedHost;
  private place: StandingPlace | undefined;
  private drawn: { plan: PlanDocument; place: StandingPlace | undefined } | undefined;
  private measured: { width: number; height: number } | undefined;

  constructor(
    readonly card: Element,
    readonly orderId: string,
    private readonly texts: Texts,
  ) {
    this.host = new PlacedHost(card, CARD_ELEMENT, texts);
  }

  /** Writes. */
  attach(): void {
    this.host.attach();
  }

  /** What stands on the card changed, so the free place may have. */
  contentChanged(): void {
    this.measured = undefined;
  }

  /** Reads; nothing is measured twice while neither the card's size nor what stands on it changed. */
  measure(): void {
    const { width, height } = this.card.getBoundingClientRect();
    if (this.measured?.width === width && this.measured.height === height) return;
    this.place = this.host.measure();
    this.measured = { width, height };
  }

  /** Writes. */
  draw(plan: PlanDocument): void {
    if (this.drawn && saysTheSame(this.drawn.plan, plan) && this.drawn.place === this.place) return;
    this.drawn = { plan, place: this.place };
    const strip =
      this.place === undefined ? null : (
        <Speaking value={this.texts}>
          <OrderStrip plan={plan} place={this.place} />
        </Speaking>
      );
    render(strip, this.host.mount);
  }

  remove(): void {
    render(null, this.host.mount);
    this.host.remove();
  }
}

/** Whether two plans of one order are the same one, kept and told again. */
function saysTheSame(one: PlanDocument, other: PlanDocument): boolean {
  return (
    one === other ||
    (one.revision === other.revision &&
      one.planned_at === other.planned_at &&
      one.language === other.language &&
      one.facts.order.detail_url === other.facts.order.detail_url)
  );
}
