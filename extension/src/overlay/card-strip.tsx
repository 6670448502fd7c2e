/** Drawing an order's strip into a host of ours, and taking it away. */

import { render } from "preact";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { OrderStrip } from "./order-strip";
import type { StandingPlace } from "./placed-host";
import { Speaking } from "./speaking";

export const CARD_ELEMENT = "parcelward-order";

export function drawStrip(
  mount: HTMLElement,
  texts: Texts,
  plan: PlanDocument,
  place: StandingPlace | undefined,
): void {
  render(
    <Speaking value={texts}>
      <OrderStrip plan={plan} place={place} />
    </Speaking>,
    mount,
  );
  mount.hidden = false;
}

export function wipe(mount: HTMLElement): void {
  render(null, mount);
}
