/** Filling one field of each kind: write, read back, the other way once, report. */

import { written as amountText, currencyNear, maximumOf, readNumber } from "./amount";
import { fitted, plainText } from "./ascii";
import { chooseAnswer, chooseReason } from "./choose";
import type { ChoiceControl, Option, TextControl } from "./controls/control";
import type { FillingContext, Wanted } from "./filling-context";
import type { Meaning } from "./form-knowledge";
import type { Way } from "./press";
import type { FieldReport, Left } from "./report";
import type { Understood } from "./understanding";
import { twoFrames } from "./waiting";
import { carriesAny, normalised } from "./wording";

/** One field that was written: what it held before, what it holds now. */
export interface Written {
  meaning: Meaning;
  control: TextControl | ChoiceControl;
  former: string;
  now: string;
}

export interface FieldResult {
  report: Omit<FieldReport, "control">;
  written?: Written;
}

const FAR_ABOVE = 2;
const WAYS: readonly Way[] = ["usual", "other"];

function left(meaning: Meaning, why: Left, value = ""): FieldResult {
  return { report: { meaning, outcome: "left", why, value } };
}

export async function fillAnswer(
  meaning: "solution" | "received",
  { control, names }: Understood,
  context: FillingContext,
): Promise<FieldResult> {
  if (control.kind !== "choice") return left(meaning, "unsure");
  const { knowledge } = context;
  const asked = normalised([names.label, names.aria, names.legend, names.neighbour].join(" "));
  const bareCounts = meaning === "solution" || !carriesAny(asked, knowledge.reversing);
  return fillChoice(meaning, control, (options) => chooseAnswer(options, knowledge[meaning], bareCounts));
}

export async function fillReason(
  { control }: Understood,
  wanted: Wanted,
  context: FillingContext,
): Promise<FieldResult> {
  if (control.kind !== "choice") return left("reason", "unsure");
  if (wanted.reasonKinds.length === 0) return left("reason", "your-choice");
  let kind: string | undefined;
  const result = await fillChoice("reason", control, (options) => {
    const chosen = chooseReason(options, wanted.reasonKinds, context.knowledge);
    kind = chosen?.kind;
    return chosen?.option;
  });
  return kind === undefined ? result : { ...result, report: { ...result.report, kind } };
}

async function fillChoice(
  meaning: Meaning,
  control: ChoiceControl,
  choose: (options: readonly Option[]) => Option | undefined,
): Promise<FieldResult> {
  if (control.locked()) return left(meaning, "read-only");
  const former = control.read();
  let entries = Number.POSITIVE_INFINITY;
  for (const way of WAYS) {
    const options = await control.options();
    if (options.length === 0) return left(meaning, "did-not-open");
    if (options.length > entries) {
      // The choice did not hold but opened a finer list beside itself.
      await control.close();
      return left(meaning, "second-list");
    }
    entries = options.length;
    const option = choose(options);
    if (option === undefined) {
      await control.close();
      return left(meaning, "no-fitting-option");
    }
    if (same(former, option.label)) {
      await control.close();
      return { report: { meaning, outcome: "already", value: option.label } };
    }
    if (!option.pick(way)) {
      await control.close();
      return left(meaning, "not-ours-to-press", option.label);
    }
    await twoFrames();
    if (same(control.read(), option.label)) {
      return {
        report: { meaning, outcome: "filled", value: option.label },
        written: { meaning, control, former, now: option.label },
      };
    }
    if (way === "other") {
      await control.close();
      return left(meaning, "did-not-hold", option.label);
    }
  }
  return left(meaning, "did-not-hold");
}

export async function fillDescription(
  { control }: Understood,
  wanted: Wanted,
  context: FillingContext,
): Promise<FieldResult> {
  if (control.kind !== "text") return left("description", "unsure");
  if (wanted.description === null) return left("description", "not-confirmed");
  if (control.locked()) return left("description", "read-only", plainText(wanted.description));
  const limit =
    control.field.maxLength > 0
      ? Math.min(control.field.maxLength, wanted.descriptionLimit)
      : wanted.descriptionLimit;
  const text = fitted(wanted.description, limit);
  if (text === undefined) return left("description", "too-long", plainText(wanted.description));
  const former = control.read();
  if (former.trim() !== "" && former !== text && !context.ownTexts.has(former))
    return left("description", "own-text", text);
  context.ownTexts.add(text);
  return writeText(
    "description",
    control,
    () => text,
    (shown) => shown === text,
  );
}

export async function fillAmount(
  { control, names }: Understood,
  wanted: Wanted,
  context: FillingContext,
): Promise<FieldResult> {
  if (control.kind !== "text") return left("amount", "unsure");
  const maximum = maximumOf(control, names, context.knowledge);
  if (maximum?.value === 0) return left("amount", "amount-zero");
  const preset = readNumber(control.read().trim() || "x");
  const hint = wanted.amount === null ? undefined : readNumber(wanted.amount.amount);
  const currency = maximum?.currency ?? currencyNear(names, context.knowledge);
  const differs = currency !== undefined && wanted.amount !== null && currency !== wanted.amount.currency;
  // A limit in the field's code far above the order's value is the form's own guard, not what can be asked for.
  const isGuard = maximum?.isLimit === true && hint !== undefined && maximum.value > hint.value * FAR_ABOVE;
  const mayUseHint = preset === undefined && (isGuard ? currency === wanted.amount?.currency : !differs);
  // The form's own maximum is in the form's own currency; only our own figure must not cross into another one.
  const asked = maximum !== undefined && !isGuard ? maximum : mayUseHint ? hint : undefined;
  if (asked === undefined) {
    if (preset !== undefined) return left("amount", "preset-by-form", control.read());
    return left("amount", differs ? "currency-differs" : "amount-unknown");
  }
  if (control.locked()) return left("amount", "read-only", control.read());
  return writeText(
    "amount",
    control,
    (way) => amountText(asked.value, asked.digits, control, maximum, way === "other"),
    (shown) => readNumber(shown.trim() || "x")?.value === asked.value && !isRefused(control),
  );
}

/** The page says that what stands in the field is not right. */
function isRefused(control: TextControl): boolean {
  return control.field.getAttribute("aria-invalid") === "true" || !control.field.validity.valid;
}

async function writeText(
  meaning: Meaning,
  control: TextControl,
  textFor: (way: Way) => string,
  accepted: (shown: string) => boolean,
): Promise<FieldResult> {
  const former = control.read();
  if (former !== "" && accepted(former)) return { report: { meaning, outcome: "already", value: former } };
  for (const way of WAYS) {
    control.write(textFor(way), way);
    await twoFrames();
    const now = control.read();
    if (accepted(now)) {
      return {
        report: { meaning, outcome: "filled", value: now },
        written: { meaning, control, former, now },
      };
    }
  }
  if (control.read() !== former) control.write(former, "usual");
  return left(meaning, "did-not-hold", textFor("usual"));
}

export function same(shown: string, label: string): boolean {
  return normalised(shown) === normalised(label);
}
