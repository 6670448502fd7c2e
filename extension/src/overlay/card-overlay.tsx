/** The overlay of one card: where it stands and what it shows. */

import { render } from "preact";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import type { Place } from "./free-space";
import { OrderStrip } from "./order-strip";
import { PlacedHost } from "./placed-host";
import { Speaking } from "./speaking";

export const CARD_ELEMENT = "parcelward-order";

export class CardOverlay {
  private readonly host: PlacedHost;
  private place: Place | undefined;

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

  /** Reads. */
  measure(): void {
    this.place = this.host.measure();
  }

  /** Writes. */
  draw(plan: PlanDocument): void {
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
