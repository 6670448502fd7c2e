/** A host of ours inside an element of the page, with the place in which it covers nothing of it. */

import type { Texts } from "../language/texts";
import { occupiedBoxes } from "./card-boxes";
import { freePlace, type Place } from "./free-space";
import { type Host, makeHost } from "./shadow-host";

/** A place counted from a host, and the direction in which the page reads there. */
export interface StandingPlace extends Place {
  direction: "ltr" | "rtl";
}

export class PlacedHost {
  constructor(
    readonly anchor: Element,
    private readonly name: string,
    texts: Texts,
    private readonly host: Host = makeHost(name, texts.language, texts.direction),
  ) {
    this.host.element.addEventListener("click", (event) => pressed(event, this.host.mount.getRootNode()));
  }

  get mount(): HTMLElement {
    return this.host.mount;
  }

  /** Writes: puts the host where it belongs, alone; also after the page threw it away. */
  attach(): void {
    for (const stray of this.anchor.querySelectorAll(`:scope > ${this.name}`)) {
      if (stray !== this.host.element) stray.remove();
    }
    if (this.host.element.parentNode !== this.anchor) this.anchor.append(this.host.element);
  }

  /** Reads: the free place from the layout as it is, counted from the host's own place. */
  measure(): StandingPlace | undefined {
    const around = this.anchor.getBoundingClientRect();
    // The page may read in another direction than our own words.
    const direction = getComputedStyle(this.anchor).direction === "rtl" ? "rtl" : "ltr";
    const free = freePlace(around, occupiedBoxes(this.anchor, this.host.element), direction);
    if (free === undefined) return undefined;
    const own = this.host.element.getBoundingClientRect();
    return {
      ...free,
      direction,
      left: Math.round(free.left - own.left),
      top: Math.round(free.top - own.top),
    };
  }

  remove(): void {
    this.host.element.remove();
  }
}

/**
 * On the narrow layout a whole card is a link, and browsers follow it even from a button within. So a press on us never
 * reaches the page, and what a button would do by default, opening its popover, is done here.
 */
function pressed(event: Event, root: Node): void {
  event.stopPropagation();
  const inner = event.composedPath()[0];
  if (!(inner instanceof Element) || inner.closest("a, summary") !== null) return;
  event.preventDefault();
  const popover = inner.closest("[popovertarget]")?.getAttribute("popovertarget");
  if (popover && root instanceof ShadowRoot) root.getElementById(popover)?.togglePopover();
}
