/** The panel made small: a strip in a free place of the page's own status block; without such a place, at the window's corner. */

import { render } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { PlanDocument } from "../contract";
import type { Texts } from "../language/texts";
import { nextChange } from "../planning/active";
import { PlacedHost, type StandingPlace } from "./placed-host";
import { Speaking, useNow } from "./speaking";
import { Strip } from "./strip";

export const HANDLE_ELEMENT = "parcelward-handle";

export class PanelHandle {
  private host: PlacedHost | undefined;
  private readonly sizes = new ResizeObserver(() => this.draw());
  private shown: { plan: PlanDocument; takesFocus: boolean } | undefined;

  constructor(
    private readonly findAnchor: () => Element | undefined,
    private readonly texts: Texts,
    private readonly onPress: () => void,
  ) {}

  /** Shows the handle, or moves it after the page changed. `takesFocus`: the shopper just closed the panel. */
  show(plan: PlanDocument, takesFocus: boolean): void {
    this.shown = { plan, takesFocus };
    this.draw();
  }

  hide(): void {
    this.shown = undefined;
    this.sizes.disconnect();
    if (this.host === undefined) return;
    render(null, this.host.mount);
    this.host.remove();
    this.host = undefined;
  }

  /** Draws anew where the page's elements stand now. */
  draw(): void {
    if (this.shown === undefined) return;
    const anchor = this.findAnchor() ?? document.documentElement;
    if (this.host?.anchor !== anchor) {
      const shown = this.shown;
      this.hide();
      this.shown = shown;
      this.host = new PlacedHost(anchor, HANDLE_ELEMENT, this.texts);
      this.sizes.observe(anchor);
    }
    this.host.attach();
    const place = anchor === document.documentElement ? undefined : this.host.measure();
    render(
      <Speaking value={this.texts}>
        <Handle
          plan={this.shown.plan}
          place={place}
          takesFocus={this.shown.takesFocus}
          onPress={this.onPress}
        />
      </Speaking>,
      this.host.mount,
    );
    this.shown = { ...this.shown, takesFocus: false };
  }
}

interface HandleProps {
  plan: PlanDocument;
  place: StandingPlace | undefined;
  takesFocus: boolean;
  onPress: () => void;
}

function Handle({ plan, place, takesFocus, onPress }: HandleProps) {
  const next = useCallback((now: number) => nextChange(plan, now), [plan]);
  const now = useNow(next);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div class={place === undefined ? "corner" : ""}>
      <Strip
        plan={plan}
        now={now}
        place={place}
        buttonRef={button}
        button={{ "aria-expanded": false, onClick: onPress }}
      />
    </div>
  );
}
