/** The overlay of one card: where it stands and what it shows. */

import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { CARD_ELEMENT, drawStrip, wipe } from "./card-strip";
import { PlacedHost, type StandingPlace } from "./placed-host";
import type { StripsAhead } from "./strips-ahead";

export class CardOverlay {
  /** Made when it is first drawn: most cards of a long list never come near the screen. */
  private host: PlacedHost | undefined;
  private place: StandingPlace | undefined;
  private drawn: { plan: PlanDocument; place: StandingPlace | undefined } | undefined;
  private measured: { width: number; height: number } | undefined;

  constructor(
    readonly card: Element,
    readonly orderId: string,
    private readonly texts: Texts,
    private readonly ahead: StripsAhead,
  ) {}

  /** Writes. */
  attach(): void {
    this.host ??= new PlacedHost(this.card, CARD_ELEMENT, this.texts, this.ahead.take(this.orderId));
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
    this.place = this.host?.measure();
    this.measured = { width, height };
  }

  /** Writes. */
  draw(plan: PlanDocument): void {
    if (this.host === undefined) return;
    if (this.drawn && saysTheSame(this.drawn.plan, plan) && this.drawn.place === this.place) return;
    this.drawn = { plan, place: this.place };
    if (this.place === undefined) wipe(this.host.mount);
    else drawStrip(this.host.mount, this.texts, plan, this.place);
  }

  remove(): void {
    if (this.host === undefined) return;
    wipe(this.host.mount);
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
