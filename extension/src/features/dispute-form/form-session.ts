/** What is known on one dispute form: its order, the draft, what was filled. The panel shows it and asks it to act. */

import forms from "knowledge:forms";
import { type DraftDocument, readDraft } from "../../forms/draft-document";
import { Filling } from "../../forms/fill";
import { type FormDocuments, type FormKnowledge, formKnowledge } from "../../forms/form-knowledge";
import { isDisputeForm, linesInAddress, ordersNamed } from "../../forms/page";
import type { FieldReport } from "../../forms/report";
import type { TakenBack } from "../../forms/take-back";
import { ask, Orphaned } from "../../pages/background-port";
import type { Session } from "../../pages/session";
import { Attaching } from "./attaching";
import { watchForForm } from "./form-presence";
import { likelyOrders, orderNamed, orderWithLine } from "./order-search";

/** Compiled when the first form is met: most pages of the shop have none. */
let compiled: FormKnowledge | undefined;

function knowledgeOfForms(): FormKnowledge {
  compiled ??= formKnowledge(forms as unknown as FormDocuments);
  return compiled;
}

const OWN_CHOICE = "own";

export type Busy = "draft" | "statement" | "filling" | "undoing" | undefined;

export class FormSession {
  readonly isForm: boolean;
  readonly knowledge = knowledgeOfForms();
  readonly attaching: Attaching;
  /** Orders that the form may be for; the shopper chooses where the page does not name exactly one. */
  candidates: string[] = [];
  orderId: string | undefined;
  draft: DraftDocument | undefined;
  /** A code for `dispute-problem-…`. */
  problem: "order-unknown" | "draft-unreadable" | "other-order" | undefined;
  /** The order that the form itself names, where it is not the panel's. */
  otherOrder: string | undefined;
  /** The kind of reason to fill; `own`: the shopper chooses on the form; `undefined`: the first that fits. */
  reason: string | undefined;
  /** Fields are on the page. */
  hasFields = false;
  inFrame = false;
  reports: FieldReport[] = [];
  takenBack: TakenBack[] = [];
  busy: Busy;
  private fillings: Filling[] = [];
  private readonly ownTexts = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly page: Session,
    readonly signal: AbortSignal,
  ) {
    this.isForm = isDisputeForm(page.address, this.knowledge);
    this.attaching = new Attaching(this);
  }

  subscribe(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener("abort", () => this.listeners.delete(listener), { once: true });
    this.page.subscribe(listener, signal);
  }

  async start(): Promise<void> {
    watchForForm(this.knowledge, this.signal, ({ hasFields, inFrame }) => {
      this.hasFields = hasFields;
      this.inFrame = inFrame;
      this.attaching.look();
      // The order's number may come with the form.
      if (this.orderId === undefined && this.candidates.length === 0) void this.findOrder();
      this.changed();
    });
    this.page.subscribe(() => {
      // The order became known while its form was open.
      if (this.problem === "order-unknown" && this.page.plans.has(this.orderId ?? "")) void this.fetchDraft();
    }, this.signal);
    this.attaching.start();
    await this.findOrder();
  }

  async chooseOrder(id: string | undefined): Promise<void> {
    this.orderId = id;
    this.draft = undefined;
    this.problem = undefined;
    this.reason = undefined;
    this.changed();
    if (id === undefined) return;
    await this.page.want([id], false);
    await this.fetchDraft();
  }

  chooseReason(kind: string | undefined): void {
    this.reason = kind;
    this.changed();
  }

  /** The shopper says, or takes back, that this order was not received. */
  async state(said: boolean): Promise<void> {
    if (this.orderId === undefined) return;
    await this.while("statement", async () => {
      await this.page.state(this.orderId ?? "", "not_received", said);
      await this.fetchDraft();
    });
  }

  get mayFill(): boolean {
    // In a frame nothing can be filled, but the values to copy can be told.
    const hasForm = this.hasFields || this.inFrame;
    return this.draft?.confirmed_not_received === true && this.draft.description !== null && hasForm;
  }

  async fill(): Promise<void> {
    const { draft } = this;
    if (!this.mayFill || draft === undefined || this.isOtherOrdersForm(draft.order_id)) return;
    await this.while("filling", async () => {
      const filling = new Filling(
        {
          reasonKinds: this.reasonKinds(draft),
          amount: draft.amount,
          description: draft.description,
          descriptionLimit: draft.description_limit,
          confirmedNotReceived: draft.confirmed_not_received,
        },
        { page: document, address: location.href, knowledge: this.knowledge, ownTexts: this.ownTexts },
      );
      this.fillings.push(filling);
      this.takenBack = [];
      const earlier = this.reports;
      const reports = await filling.run();
      // A later step of the form adds to what the earlier ones took.
      const kept = earlier.filter(
        ({ meaning, outcome }) =>
          outcome !== "left" && reports.find((each) => each.meaning === meaning)?.why === "not-found",
      );
      this.reports = [
        ...kept,
        ...reports.filter(({ meaning }) => !kept.some((each) => each.meaning === meaning)),
      ];
    });
    this.attaching.look();
  }

  async undo(): Promise<void> {
    await this.while("undoing", async () => {
      const results: TakenBack[] = [];
      for (const filling of [...this.fillings].reverse()) results.push(...(await filling.undo()));
      this.fillings = [];
      this.reports = [];
      this.takenBack = results;
    });
  }

  async retry(): Promise<void> {
    this.attaching.again();
    await this.page.retry();
    await this.fetchDraft();
  }

  /** The page may name its order only once the form is there, after the shopper chose one. */
  isOtherOrdersForm(order: string): boolean {
    const named = ordersNamed(location.href, document, this.knowledge);
    const isOther = named.length > 0 && !named.includes(order);
    this.otherOrder = isOther ? named[0] : undefined;
    this.problem = isOther ? "other-order" : undefined;
    if (isOther) {
      this.candidates = [...new Set([...named, ...this.candidates])];
      this.changed();
    }
    return isOther;
  }

  private reasonKinds(draft: DraftDocument): string[] {
    if (this.reason === OWN_CHOICE) return [];
    return this.reason === undefined ? draft.reasons.map(({ kind }) => kind) : [this.reason];
  }

  private async findOrder(): Promise<void> {
    const { address, plans } = this.page;
    const named = orderNamed(address, this.knowledge);
    if (named !== undefined) return this.chooseOrder(named);
    const likely = await likelyOrders(address, this.knowledge);
    if (this.orderId !== undefined || likely.join() === this.candidates.join()) return;
    this.candidates = likely;
    await this.page.want(likely, false);
    const certain = orderWithLine(likely, address, plans, this.knowledge);
    if (certain !== undefined && this.orderId === undefined) return this.chooseOrder(certain);
    this.changed();
  }

  private async fetchDraft(): Promise<void> {
    const id = this.orderId;
    if (id === undefined) return;
    const lines = linesInAddress(this.page.address, this.knowledge).slice(0, 50);
    try {
      const reply = await ask({ type: "draft", order_id: id, ...(lines.length > 0 && { line_ids: lines }) });
      if (this.signal.aborted || this.orderId !== id) return;
      this.page.connection = reply.connection;
      this.draft = readDraft(reply.document);
      const isUnread = this.draft === undefined && reply.document !== undefined;
      this.problem =
        reply.error?.code === "order-unknown" ? "order-unknown" : isUnread ? "draft-unreadable" : undefined;
    } catch (error) {
      if (!(error instanceof Orphaned)) throw error;
      this.page.orphaned = true;
    }
    this.changed();
  }

  private async while(busy: Busy, act: () => Promise<void>): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = busy;
    this.changed();
    try {
      await act();
    } finally {
      this.busy = undefined;
      this.changed();
    }
  }

  changed(): void {
    if (this.signal.aborted) return;
    for (const listener of [...this.listeners]) listener();
  }
}
