/**
 * What is known on one page of the shop: plans by order, how the companion stands, what could not be read. Features look at
 * it and are told of changes; captures flow in from the tap or from the reader.
 */

import type { PlansReply } from "../background/orders";
import { type Connection, waitAfter } from "../connection";
import type { CaptureRecord, PlanDocument, Unread } from "../contract";
import type { Texts } from "../language/texts";
import type { Kept, Statement } from "../messages";
import { ask, Orphaned } from "./background-port";
import { inBatches } from "./batches";
import type { PageMap } from "./page-map";

/** Captures kept in memory while the companion is silent, to be sent again when it answers. */
const MOST_UNSENT = 20;

export class Session {
  readonly plans = new Map<string, PlanDocument>();
  connection: Connection | undefined;
  unread: Unread[] = [];
  /** The captures that `unread` speaks of, for a report. */
  unreadRecords: CaptureRecord[] = [];
  /** The page shows no order that we can find: nothing was read, or its replies were and only their place is unknown. */
  fault: "not-read" | "place-unknown" | undefined;
  orphaned = false;
  /** The panel is open and says how the companion stands. */
  private panelSaysIt = false;
  private readonly expected = new Set<string>();
  private first: string[] = [];
  /** Plans were told of orders that this page shows, not only of those it showed the last time. */
  ordersTold = false;
  private unsent: CaptureRecord[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly map: PageMap,
    readonly address: string,
    readonly texts: Texts,
    readonly signal: AbortSignal,
  ) {}

  /** Calls `listener` after each change until the signal is aborted. */
  subscribe(listener: () => void, signal: AbortSignal = this.signal): void {
    this.listeners.add(listener);
    signal.addEventListener("abort", () => this.listeners.delete(listener), { once: true });
  }

  /** Sends captures to be read and planned, with those that the companion has not seen yet. */
  async capture(records: CaptureRecord[]): Promise<void> {
    const all = [...this.unsent, ...records].slice(-MOST_UNSENT);
    this.unsent = [];
    for (const batch of inBatches(all)) {
      let arrived = false;
      await this.take(
        () => ask({ type: "captures", records: batch, page: this.page() }),
        (reply) => {
          arrived = reply.connection.state === "connected";
          this.unread = reply.unread;
          if (reply.unread.length > 0) this.unreadRecords = batch;
        },
      );
      if (!arrived) this.unsent.push(...batch);
    }
  }

  /** No order is found among the page's elements. A page whose replies held none has none to show. */
  foundNoOrders(repliesSeen: boolean): void {
    if (this.ordersTold) this.fault = "place-unknown";
    else if (!repliesSeen) this.fault = "not-read";
    this.tell();
  }

  /** The page is about to show these orders: their kept plans are at hand before it does. */
  expect(orderIds: string[]): void {
    const lacking = orderIds.filter((id) => !this.plans.has(id) && !this.expected.has(id));
    for (const id of lacking) this.expected.add(id);
    if (lacking.length > 0) void this.want(lacking, true);
  }

  /** The list comes soon: the kept plans of the orders that were last at its top are at hand before it does. */
  async expectFirst(): Promise<void> {
    try {
      const { plans, connection } = await ask({ type: "first-plans" });
      if (this.signal.aborted) return;
      this.connection ??= connection;
      this.first = plans.map((plan) => plan.order_id);
      for (const plan of plans) {
        if (!this.plans.has(plan.order_id)) this.plans.set(plan.order_id, plan);
      }
    } catch (error) {
      if (error instanceof Orphaned) this.orphaned = true;
    }
    this.tell();
  }

  /** These orders are at the top of the list now: the next visit begins with them. */
  foundFirst(orderIds: string[]): void {
    if (orderIds.length === 0 || orderIds.every((id) => this.first.includes(id))) return;
    this.first = orderIds;
    ask({ type: "first-orders", order_ids: orderIds }).catch(() => undefined);
  }

  /** Fetches plans of orders: those kept in the extension, or also from the companion. */
  async want(orderIds: string[], keptOnly: boolean): Promise<void> {
    await this.take(
      () => ask({ type: "plans", order_ids: orderIds.slice(0, 500), kept_only: keptOnly }),
      () => undefined,
      keptOnly,
    );
  }

  /** Keeps the shopper's own word; `date` is the day on a notice card. */
  async state(orderId: string, statement: Statement, said: boolean, date?: string): Promise<Kept> {
    let kept: Kept = { kept: false };
    const dated = date === undefined ? {} : { date };
    await this.take(
      () => ask({ type: "statement", order_id: orderId, statement, said, ...dated }),
      ({ plans, error }) => {
        kept =
          plans.length > 0
            ? { kept: true }
            : { kept: false, ...(error && { why: error.message ?? error.code }) };
      },
    );
    return kept;
  }

  /** Tries the companion again: with the captures it has not seen, or by asking how it is. */
  async retry(): Promise<void> {
    if (this.unsent.length > 0) return this.capture([]);
    await this.take(async () => {
      const { connection } = await ask({ type: "companion-state", ask: true });
      return { plans: [], unread: this.unread, connection };
    });
  }

  get panelOpen(): boolean {
    return this.panelSaysIt;
  }

  set panelOpen(open: boolean) {
    if (open === this.panelSaysIt) return;
    this.panelSaysIt = open;
    this.tell();
  }

  /** Looks whether the extension was updated meanwhile. */
  notice(): void {
    if (chrome.runtime?.id !== undefined || this.orphaned) return;
    this.orphaned = true;
    this.tell();
  }

  private page() {
    return { url: this.address.slice(0, 8_192), language: document.documentElement.lang.slice(0, 35) };
  }

  private async take(
    asking: () => Promise<PlansReply>,
    also: (reply: PlansReply) => void = () => undefined,
    keptOnly = false,
  ): Promise<void> {
    try {
      const reply = await asking();
      if (this.signal.aborted) return;
      for (const plan of reply.plans) {
        // A kept plan that comes late never replaces what the companion said meanwhile.
        if (!keptOnly || !this.plans.has(plan.order_id)) this.plans.set(plan.order_id, plan);
      }
      if (reply.plans.length > 0) this.ordersTold = true;
      if (this.ordersTold && this.fault === "not-read") this.fault = undefined;
      this.connection = reply.connection;
      also(reply);
    } catch (error) {
      if (error instanceof Orphaned) this.orphaned = true;
      this.unanswered();
    }
    this.tell();
  }

  /** Our own background failed to answer: as with a silent companion, what is known stays shown. */
  private unanswered(): void {
    const { failures = 0, port = 0 } = this.connection ?? {};
    this.connection = {
      state: "down",
      port,
      failures: failures + 1,
      retry_at: Date.now() + waitAfter(failures + 1),
    };
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
