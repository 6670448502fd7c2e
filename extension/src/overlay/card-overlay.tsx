/** The overlay of one card: its host, where it stands, what it shows. */

import { render } from "preact";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { occupiedBoxes } from "./card-boxes";
import { freePlace, type Place } from "./free-space";
import { OrderStrip } from "./order-strip";
import { type Host, makeHost } from "./shadow-host";
import { Speaking } from "./speaking";

export const CARD_ELEMENT = "parcelward-order";

export class CardOverlay {
  readonly host: Host;
  private place: Place | undefined;

  constructor(
    readonly card: Element,
    readonly orderId: string,
    private readonly texts: Texts,
  ) {
    this.host = makeHost(CARD_ELEMENT, texts.language, texts.direction);
    // On the narrow layout the whole card is a link: what is pressed in our overlay must not follow it.
    this.host.element.addEventListener("click", (event) => {
      event.stopPropagation();
      const inner = event.composedPath()[0];
      if (inner instanceof Element && inner.closest("a, summary") === null) event.preventDefault();
    });
  }

  /** Writes: puts the host where it belongs; also after the page threw it away. */
  attach(): void {
    for (const stray of this.card.querySelectorAll(`:scope > ${CARD_ELEMENT}`)) {
      if (stray !== this.host.element) stray.remove();
    }
    if (this.host.element.parentNode !== this.card) this.card.append(this.host.element);
  }

  /** Reads: finds the free place, from the layout as it is. */
  measure(): void {
    const card = this.card.getBoundingClientRect();
    const free = freePlace(card, occupiedBoxes(this.card, this.host.element), this.texts.direction);
    if (free === undefined) {
      this.place = undefined;
      return;
    }
    const own = this.host.element.getBoundingClientRect();
    this.place = { ...free, left: Math.round(free.left - own.left), top: Math.round(free.top - own.top) };
  }

  /** Writes: draws. */
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
    this.host.element.remove();
  }
}
