/**
 * The evidence and the form's control for files: what would be attached, told beforehand, and attaching it on the shopper's
 * own press. Nothing is put into the form before.
 */

import type { PlainReply } from "../../background/plain-reply";
import type { Answered } from "../../contract";
import { type AttachResult, attach } from "../../forms/attach/attach";
import { filesFrom } from "../../forms/attach/file-contents";
import { type EvidenceControl, evidenceControl, type NoControl } from "../../forms/attach/file-control";
import { LEAST_BYTES, MOST_FILES } from "../../forms/attach/taken-kinds";
import type { DraftDocument } from "../../forms/draft-document";
import type { FormKnowledge } from "../../forms/form-knowledge";
import { understand } from "../../forms/understand";
import { ask, Orphaned } from "../../pages/background-port";
import { observe } from "../../pages/observe";
import type { Session } from "../../pages/session";

type Attachments = Answered<"/v1/evidence/attachments">;

const FILE_INPUT = 'input[type="file"]';
/** Milliseconds between a change of the page and the next look at it. */
const LOOK_AFTER = 250;

/** What is known on the form that evidence is attached to. */
export interface FormToAttachTo {
  readonly signal: AbortSignal;
  readonly knowledge: FormKnowledge;
  readonly page: Session;
  readonly draft: DraftDocument | undefined;
  isOtherOrdersForm(order: string): boolean;
  subscribe(listener: () => void, signal: AbortSignal): void;
  changed(): void;
}

export class Attaching {
  /** The control, or why there is none to use. */
  control: EvidenceControl | NoControl = "none";
  /** What would be attached; without contents. */
  offer: Attachments | undefined;
  /** `refused`: the companion's own sentence tells why. */
  problem: "no-companion" | "changed" | "refused" | undefined;
  refusal: string | undefined;
  result: (AttachResult & { folder: string | undefined }) | undefined;
  busy: "preparing" | "attaching" | undefined;
  private asked = "";
  private order: string | undefined;

  constructor(private readonly form: FormToAttachTo) {}

  start(): void {
    const { signal } = this.form;
    let due = false;
    const soon = () => {
      if (due) return;
      due = true;
      setTimeout(() => {
        due = false;
        if (!signal.aborted) this.look();
      }, LOOK_AFTER);
    };
    observe(concernsFiles, soon, { signal });
    this.form.subscribe(() => this.prepare(), signal);
  }

  /** Looks for the control again; the form may have moved on a step. */
  look(): void {
    const found = this.find();
    if (isSame(found, this.control)) return;
    this.control = found;
    this.form.changed();
  }

  /** The companion is there again, or may be. */
  again(): void {
    this.asked = "";
  }

  private find(): EvidenceControl | NoControl {
    if (document.querySelector(FILE_INPUT) === null) return "none";
    return evidenceControl(understand(document, this.form.knowledge), this.form.knowledge);
  }

  /** Asks once what would be attached to this control for this order; anew when the shopper has said more. */
  private prepare(): void {
    const { control, form } = this;
    if (typeof control === "string" || form.draft === undefined || this.busy !== undefined) return;
    if (this.order !== form.draft.order_id) {
      this.order = form.draft.order_id;
      this.result = undefined;
    }
    const asked = this.asking(control);
    if (asked === this.asked || this.result !== undefined) return;
    this.asked = asked;
    void this.while("preparing", async () => {
      this.offer = undefined;
      this.problem = undefined;
      this.offer = await this.answer(control, false);
    });
  }

  /** Attaches what was offered; when that is no longer the same, offers anew instead. */
  async attach(): Promise<void> {
    const { form, offer } = this;
    const order = form.draft?.order_id;
    if (
      this.busy !== undefined ||
      offer === undefined ||
      order === undefined ||
      form.isOtherOrdersForm(order)
    )
      return;
    const control = this.find();
    this.control = control;
    if (typeof control === "string") return form.changed();
    await this.while("attaching", async () => {
      this.problem = undefined;
      const made = await this.answer(control, true);
      if (made === undefined || form.signal.aborted) return;
      const files = filesFrom(made.files);
      const isAsShown = this.result !== undefined || namesOf(made) === namesOf(offer);
      if (made.order_id !== order || files === undefined || !isAsShown) {
        this.offer = made;
        this.asked = this.asking(control);
        this.problem = "changed";
        return;
      }
      this.result = { ...(await attach(control, files, form.knowledge)), folder: made.folder };
    });
    this.look();
  }

  private async answer(control: EvidenceControl, contents: boolean): Promise<Attachments | undefined> {
    try {
      const reply = await ask({ type: "attachments", ...this.question(control), contents });
      this.form.page.connection = reply.connection;
      if (reply.document === undefined) this.refused(reply);
      return reply.document;
    } catch (error) {
      if (error instanceof Orphaned) this.form.page.orphaned = true;
      this.problem = "no-companion";
      return undefined;
    }
  }

  private refused({ error }: PlainReply<Attachments>): void {
    this.problem = error?.message === undefined ? "no-companion" : "refused";
    this.refusal = error?.message?.slice(0, 1_000);
  }

  /** What an offer depends on. */
  private asking(control: EvidenceControl): string {
    return JSON.stringify([this.question(control), this.form.draft?.confirmed_not_received]);
  }

  private question({ mediaTypes, room, largest }: EvidenceControl) {
    return {
      order_id: this.form.draft?.order_id ?? "",
      media_types: mediaTypes,
      most_files: Math.min(room, MOST_FILES),
      ...(largest !== undefined && { largest_bytes: Math.max(largest, LEAST_BYTES) }),
    };
  }

  private async while(busy: "preparing" | "attaching", act: () => Promise<void>): Promise<void> {
    this.busy = busy;
    this.form.changed();
    try {
      await act();
    } finally {
      this.busy = undefined;
      this.form.changed();
    }
  }
}

/** Every look makes a new description of the same control. */
function isSame(one: EvidenceControl | NoControl, other: EvidenceControl | NoControl): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return (
    one.input === other.input &&
    one.room === other.room &&
    one.largest === other.largest &&
    one.mediaTypes.join() === other.mediaTypes.join()
  );
}

function namesOf({ files }: Attachments): string {
  return files.map(({ name }) => name).join("\n");
}

function concernsFiles({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      node instanceof Element && (node.matches(FILE_INPUT) || node.querySelector(FILE_INPUT) !== null),
  );
}
