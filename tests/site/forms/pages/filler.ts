/** The extension's own filler, callable by a test in an isolated world as a content script is. */
import forms from "knowledge:forms";
import { attach } from "../../../../extension/src/forms/attach/attach";
import { filesFrom } from "../../../../extension/src/forms/attach/file-contents";
import { evidenceControl } from "../../../../extension/src/forms/attach/file-control";
import { Filling } from "../../../../extension/src/forms/fill";
import type { Wanted } from "../../../../extension/src/forms/filling-context";
import { type FormDocuments, formKnowledge } from "../../../../extension/src/forms/form-knowledge";
import { understand } from "../../../../extension/src/forms/understand";

const knowledge = formKnowledge(forms as unknown as FormDocuments);
const ownTexts = new Set<string>();
let filling: Filling | undefined;

const api = {
  async fill(wanted: Wanted) {
    filling = new Filling(wanted, { page: document, address: location.href, knowledge, ownTexts });
    const started = performance.now();
    const reports = await filling.run();
    return { milliseconds: performance.now() - started, reports: reports.map(({ control: _, ...report }) => report) };
  },
  async lookAgain() {
    await filling?.lookAgain();
    return filling?.reports.map(({ control: _, ...report }) => report);
  },
  async undo() {
    return filling?.undo();
  },
  /** What the form's control for files takes, or why there is none. */
  control() {
    const control = evidenceControl(understand(document, knowledge), knowledge);
    if (typeof control === "string") return control;
    const { input, scope: _, ...taken } = control;
    return { id: input.id, ...taken };
  },
  async attach(sent: Parameters<typeof filesFrom>[0]) {
    const control = evidenceControl(understand(document, knowledge), knowledge);
    const files = filesFrom(sent);
    return typeof control === "string" || files === undefined ? control : attach(control, files, knowledge);
  },
  look() {
    const started = performance.now();
    const { found, unclear, controls } = understand(document, knowledge);
    return {
      milliseconds: performance.now() - started,
      controls,
      found: Object.fromEntries([...found].map(([meaning, each]) => [meaning, each.score])),
      unclear: Object.fromEntries(unclear),
    };
  },
};

Object.assign(globalThis, { parcelwardFiller: api });
