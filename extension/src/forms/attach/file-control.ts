/** The form's own control for files: never the shop's picture search, a chat's, or one of another form. */

import { boundedText } from "../bounded-text";
import type { Control } from "../controls/control";
import type { FormKnowledge } from "../form-knowledge";
import type { Understanding, Understood } from "../understanding";
import { codeWords } from "../untouchable";
import { carriesAny, normalised } from "../wording";
import { printedLimits } from "./printed-limits";
import { type MediaType, takenKinds } from "./taken-kinds";

export interface EvidenceControl {
  input: HTMLInputElement;
  /** The part of the page that holds the form's fields and this control. */
  scope: Element;
  mediaTypes: MediaType[];
  /** How many files may be added to those that are there. */
  room: number;
  /** Bytes of one file, where the page says that. */
  largest?: number;
}

/** `neither`: it takes no kind of file that we can make. `full`: it holds what it takes. */
export type NoControl = "none" | "two-alike" | "neither" | "full" | "read-only";

/** Above the form's fields a control for files stands at most so many levels up. */
const MOST_LEVELS = 6;
const LONGEST = 400;

export function evidenceControl(
  understanding: Understanding,
  knowledge: FormKnowledge,
): EvidenceControl | NoControl {
  const fields = [...understanding.found, ...understanding.lone]
    .filter(([meaning]) => meaning !== "evidence")
    .map(([, { control }]) => ownElement(control));
  const inPlace = understanding.files.map((each) => ({ each, input: inputOf(each) }));
  if (fields.length === 0) {
    const twoForms = [...understanding.unclear.values()].includes("two-alike");
    return twoForms && inPlace.length > 0 ? "two-alike" : "none";
  }
  const near = inPlace
    .flatMap(({ each, input }) => {
      const place = placeInForm(input, fields, knowledge);
      const isNamed = each.score >= knowledge.scoring.threshold;
      if (place === undefined || isPrivate(each, input, knowledge)) return [];
      return place.isWhole && !isNamed ? [] : [{ each, input, ...place, isNamed }];
    })
    .sort((one, other) => one.levels - other.levels);
  const nearest = near.filter(({ levels }) => levels === near[0]?.levels);
  const fitting = narrowed(nearest, [
    ({ each, input }) => takenKinds(input.accept, said(each, input), knowledge.evidence).length > 0,
    ({ isNamed }) => isNamed,
    ({ input }) => !input.hasAttribute("capture"),
  ]);
  const [only, ...others] = fitting;
  if (only === undefined) return "none";
  return others.length > 0 ? "two-alike" : described(only.each, only.input, only.scope, knowledge);
}

function described(
  each: Understood,
  input: HTMLInputElement,
  scope: Element,
  knowledge: FormKnowledge,
): EvidenceControl | NoControl {
  const words = said(each, input);
  const mediaTypes = takenKinds(input.accept, words, knowledge.evidence);
  if (mediaTypes.length === 0) return "neither";
  if (input.matches(":disabled")) return "read-only";
  const printed = printedLimits(words, knowledge.evidence);
  const there = input.files?.length ?? 0;
  const room = input.multiple
    ? (printed.room ?? (printed.files ?? knowledge.evidence.usualFiles) - there)
    : Math.min(printed.room ?? 1, 1 - there);
  if (room <= 0) return "full";
  return { input, scope, mediaTypes, room, ...(printed.bytes !== undefined && { largest: printed.bytes }) };
}

/** Keeps what each condition in turn leaves, as long as it leaves anything. */
function narrowed<Entry>(
  entries: readonly Entry[],
  conditions: ((entry: Entry) => boolean)[],
): readonly Entry[] {
  return conditions.reduce((left, condition) => {
    const kept = left.filter(condition);
    return kept.length > 0 ? kept : left;
  }, entries);
}

/** Where the input stands by the form's fields; `undefined` when it belongs to something else. */
function placeInForm(
  input: HTMLInputElement,
  fields: readonly HTMLElement[],
  knowledge: FormKnowledge,
): { scope: Element; levels: number; isWhole: boolean } | undefined {
  if (input.hasAttribute("webkitdirectory") || input.closest(knowledge.untouchable.within) !== null)
    return undefined;
  for (const own of [input.form, input.closest("form, [role=form], dialog, [role=dialog]")]) {
    if (own !== null && !fields.some((field) => own.contains(field))) return undefined;
  }
  let together: Element | null = fields[0] ?? null;
  while (together !== null && !fields.every((field) => together?.contains(field)))
    together = together.parentElement;
  let levels = 0;
  let scope = together;
  while (scope !== null && !scope.contains(input)) {
    scope = scope.parentElement;
    levels += 1;
  }
  if (scope === null) return undefined;
  const isWhole = levels > MOST_LEVELS || scope === input.ownerDocument.body;
  return { scope, levels, isWhole };
}

function isPrivate({ names }: Understood, input: HTMLInputElement, knowledge: FormKnowledge): boolean {
  const words = [
    names.label,
    names.aria,
    names.legend,
    names.neighbour,
    ...labelsOf(input),
    codeWords(input),
  ];
  return words.some((text) => carriesAny(normalised(text), knowledge.evidence.privateWords));
}

/** Everything written on and around the control. */
function said({ names }: Understood, input: HTMLInputElement): string {
  return [names.label, names.aria, names.legend, names.neighbour, names.hints, ...labelsOf(input)].join(
    " | ",
  );
}

function labelsOf(input: HTMLInputElement): string[] {
  const labels = [...(input.labels ?? [])].map((label) => boundedText(label, LONGEST));
  return [...labels, (input.getAttribute("aria-label") ?? "").slice(0, LONGEST)];
}

function inputOf({ control }: Understood): HTMLInputElement {
  return control.parts[0] as HTMLInputElement;
}

function ownElement(control: Control): HTMLElement {
  return control.kind === "text" ? control.field : control.element;
}
