/**
 * Fills the dispute form and takes it back. It writes one field after the other, reads each back after the page has
 * rendered, tries the other way once, and reports. Next, Submit and Confirm are the shopper's: nothing here presses them.
 */

import type { Control } from "./controls/control";
import { fillAmount, fillAnswer, fillDescription, fillReason, same, type Written } from "./fields";
import type { FillingContext, Wanted } from "./filling-context";
import type { Meaning } from "./form-knowledge";
import { Marks } from "./marks";
import { isDisputeForm } from "./page";
import { PageChanges } from "./page-changes";
import { holdSubmission } from "./press";
import type { FieldReport } from "./report";
import { type TakenBack, takeBack } from "./take-back";
import { controlFor, understand } from "./understand";
import type { Understanding } from "./understanding";
import { appears } from "./waiting";

const ORDER: readonly Meaning[] = ["solution", "received", "reason", "amount", "description"];

export class Filling {
  readonly reports: FieldReport[] = [];
  private readonly written: Written[] = [];
  private readonly marks = new Marks();
  /** Fields that no word named: taken because nothing else was left. */
  private readonly unnamed = new Set<Meaning>();

  constructor(
    readonly wanted: Wanted,
    readonly context: FillingContext,
  ) {}

  async run(): Promise<FieldReport[]> {
    const { page, address, knowledge } = this.context;
    if (!isDisputeForm(address, knowledge) || !this.wanted.confirmedNotReceived) return this.leaveAll();
    const release = holdSubmission(page);
    const changes = new PageChanges(page);
    try {
      await this.fillWhatIsThere(changes);
      await this.checkOnceMore();
    } finally {
      changes.stop();
      release();
    }
    return this.reports;
  }

  /** Puts every field back to what it held before, the last one first. */
  async undo(): Promise<TakenBack[]> {
    const release = holdSubmission(this.context.page);
    try {
      const results: TakenBack[] = [];
      for (const written of [...this.written].reverse()) results.push(await takeBack(written, this.context));
      this.marks.remove();
      this.written.length = 0;
      return results;
    } finally {
      release();
    }
  }

  private async fillWhatIsThere(changes: PageChanges): Promise<void> {
    const { page, knowledge } = this.context;
    const pending = new Set(ORDER);
    let choiceWasMade = false;
    let understanding = understand(page, knowledge);
    for (;;) {
      const meaning = ORDER.find((each) => pending.has(each) && understanding.found.has(each));
      if (meaning !== undefined) {
        pending.delete(meaning);
        const report = await this.fillOne(meaning, understanding);
        choiceWasMade ||= report.outcome === "filled" && report.control?.kind === "choice";
        // A choice may show, hide or build anew other fields.
        if (pending.size > 0 && report.control?.kind === "choice" && changes.outside(report.control.element))
          understanding = understand(page, knowledge);
        continue;
      }
      if (pending.size === 0) break;
      const later = choiceWasMade ? await this.fieldsThatComeLater(pending) : undefined;
      if (later !== undefined) {
        understanding = later;
        continue;
      }
      understanding = understand(page, knowledge);
      const lone = ORDER.find((each) => pending.has(each) && understanding.lone.has(each));
      if (lone === undefined) break;
      pending.delete(lone);
      this.unnamed.add(lone);
      const report = await this.fillOne(lone, understanding);
      choiceWasMade = report.outcome === "filled" && report.control?.kind === "choice";
    }
    for (const meaning of pending) {
      this.report({
        meaning,
        outcome: "left",
        why: understanding.unclear.get(meaning) ?? "not-found",
        value: this.valueFor(meaning),
      });
    }
    this.tellOfSecondList(understanding);
    const evidence = understanding.found.get("evidence");
    if (evidence !== undefined) {
      this.report({
        meaning: "evidence",
        outcome: "left",
        why: "attach-yourself",
        value: "",
        control: evidence.control,
      });
    }
  }

  /** Some fields come only after another was chosen. */
  private fieldsThatComeLater(pending: ReadonlySet<Meaning>): Promise<Understanding | undefined> {
    const { page, knowledge } = this.context;
    return appears(
      () => {
        const now = understand(page, knowledge);
        return [...pending].some((each) => now.found.has(each)) ? now : undefined;
      },
      page,
      knowledge.waiting.late_fields,
    );
  }

  /** A reason may open a second, finer list: which of its entries is true, only the shopper knows. */
  private tellOfSecondList(understanding: Understanding): void {
    const reason = this.reports.find(({ meaning, outcome }) => meaning === "reason" && outcome === "filled");
    if (reason?.control === undefined) return;
    const wasAlone = this.unnamed.has("reason");
    const now = wasAlone
      ? understand(this.context.page, this.context.knowledge).lone.get("reason")?.control
      : understanding.found.get("reason")?.control;
    const isAnother =
      now === undefined ? wasAlone : now.element !== reason.control.element && now.read() === "";
    if (!isAnother && understanding.unclear.get("reason") !== "two-alike") return;
    reason.outcome = "left";
    reason.why = "second-list";
    reason.value = "";
  }

  private async fillOne(meaning: Meaning, understanding: Understanding): Promise<FieldReport> {
    const understood = controlFor(meaning, understanding);
    if (understood === undefined) throw new Error(`There is no control for ${meaning}.`);
    const { wanted, context } = this;
    const result =
      meaning === "amount"
        ? await fillAmount(understood, wanted, context)
        : meaning === "description"
          ? await fillDescription(understood, wanted, context)
          : meaning === "reason"
            ? await fillReason(understood, wanted, context)
            : await fillAnswer(meaning as "solution" | "received", understood, context);
    if (result.written !== undefined) this.written.push(result.written);
    return this.report({
      ...result.report,
      value: result.report.value || this.valueFor(meaning),
      ...(this.unnamed.has(meaning) && { byElimination: true as const }),
      control: understood.control,
    });
  }

  private report(report: FieldReport): FieldReport {
    this.reports.push(report);
    if (report.outcome === "filled" && report.control) this.marks.put(markedElement(report.control));
    this.context.onReport?.(report);
    return report;
  }

  /** A form may set itself back later still: looks once more, and tells of it through `onReport`. */
  async lookAgain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.context.knowledge.waiting.look_again));
    // What the shopper changed meanwhile, or left behind on an earlier step, was not set back by the page.
    this.tellWhatDoesNotHold(
      ({ control, former }) => control.element.isConnected && same(control.read(), former),
    );
  }

  /** A form may set itself back after the last field: what does not hold any more is told. */
  private async checkOnceMore(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.context.knowledge.waiting.settle));
    this.tellWhatDoesNotHold();
  }

  private tellWhatDoesNotHold(concerns: (written: Written) => boolean = () => true): void {
    const { page, knowledge } = this.context;
    const shown = this.written.some(({ control }) => !control.element.isConnected)
      ? understand(page, knowledge)
      : undefined;
    for (const written of this.written.filter(concerns)) {
      const control = written.control.element.isConnected
        ? written.control
        : shown && controlFor(written.meaning, shown)?.control;
      if (control !== undefined && same(control.read(), written.now)) continue;
      const report = this.reports.find((each) => each.meaning === written.meaning);
      if (report === undefined) continue;
      report.outcome = "left";
      report.why = "reset-by-page";
      if (report.control) this.marks.remove(markedElement(report.control));
      this.context.onReport?.(report);
    }
  }

  private leaveAll(): FieldReport[] {
    for (const meaning of ORDER) this.report({ meaning, outcome: "left", why: "not-confirmed", value: "" });
    return this.reports;
  }

  private valueFor(meaning: Meaning): string {
    if (meaning === "description") return this.wanted.description ?? "";
    return meaning === "amount" ? (this.wanted.amount?.amount ?? "") : "";
  }
}

function markedElement(control: Control): HTMLElement {
  return control.kind === "text" ? control.field : control.element;
}
