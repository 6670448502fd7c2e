/** Draws many card overlays without ever holding the page up: layout is read and written in turns, in short slices. */

import type { PlanDocument } from "../contract";
import type { CardOverlay } from "./card-overlay";

const CARDS_A_TURN = 4;
/** A slice of work; well below what a person feels. */
const SLICE = 12;

export class DrawingQueue {
  private readonly waiting = new Set<CardOverlay>();
  private running = false;

  constructor(
    private readonly planOf: (orderId: string) => PlanDocument | undefined,
    private readonly signal: AbortSignal,
  ) {}

  add(overlays: Iterable<CardOverlay>): void {
    for (const overlay of overlays) this.waiting.add(overlay);
    if (!this.running) this.run();
  }

  delete(overlay: CardOverlay): void {
    this.waiting.delete(overlay);
  }

  private run(): void {
    const began = performance.now();
    while (this.waiting.size > 0 && performance.now() - began < SLICE) this.turn();
    this.running = this.waiting.size > 0 && !this.signal.aborted;
    if (this.running) setTimeout(() => this.run());
  }

  private turn(): void {
    const turn = [...this.waiting].slice(0, CARDS_A_TURN);
    for (const overlay of turn) this.waiting.delete(overlay);
    const shown = turn.filter(({ orderId, card }) => card.isConnected && this.planOf(orderId) !== undefined);
    for (const overlay of shown) overlay.attach();
    for (const overlay of shown) overlay.measure();
    for (const overlay of shown) {
      const plan = this.planOf(overlay.orderId);
      if (plan !== undefined) overlay.draw(plan);
    }
  }
}
