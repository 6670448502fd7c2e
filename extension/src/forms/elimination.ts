/**
 * Fields that no word names, but that can be nothing else: once enough of the form is surely understood, the one control left
 * that has the shape of a missing field is that field. Where two are left, or words speak for something else, none is.
 */

import { amountsIn, maximumIn } from "./amount";
import type { FormKnowledge, Meaning } from "./form-knowledge";
import type { Unclear, Understood } from "./understanding";

const BY_SHAPE = ["reason", "amount", "description"] as const;

export interface Scored extends Omit<Understood, "score"> {
  scores: ReadonlyMap<Meaning, number>;
}

export function byElimination(
  read: readonly Scored[],
  found: ReadonlyMap<Meaning, Understood>,
  unclear: ReadonlyMap<Meaning, Unclear>,
  knowledge: FormKnowledge,
): Map<Meaning, Understood> {
  const lone = new Map<Meaning, Understood>();
  // A file input is known by its kind, whatever language the form speaks: it tells nothing of the rest.
  const sure = [...found.keys()].filter((meaning) => meaning !== "evidence").length;
  if (sure < knowledge.scoring.known_before_elimination) return lone;
  const known = new Set([...found.values()].map(({ control }) => control));
  const left = read.filter(({ control }) => !known.has(control));
  for (const meaning of BY_SHAPE) {
    if (found.has(meaning) || unclear.get(meaning) === "two-alike") continue;
    const [only, ...others] = left.filter((each) => hasTheShape(each, meaning, knowledge));
    if (only === undefined || others.length > 0 || speaksForAnother(only, meaning, knowledge)) continue;
    lone.set(meaning, { control: only.control, names: only.names, score: only.scores.get(meaning) ?? 0 });
  }
  return lone;
}

function hasTheShape({ control, names }: Scored, meaning: Meaning, knowledge: FormKnowledge): boolean {
  // Of the choices only a closed list: answers in sight speak for themselves.
  if (meaning === "reason") return control.kind === "choice" && names.options.length === 0;
  if (control.kind !== "text") return false;
  const { field } = control;
  if (meaning === "description") return field instanceof HTMLTextAreaElement;
  // Numbers alone may count pieces: an amount has a largest sum beside it, or takes fractions of the money beside it.
  return (
    field instanceof HTMLInputElement &&
    (maximumIn(names.hints, knowledge)?.isMoney === true ||
      (field.inputMode === "decimal" && amountsIn(names.hints, knowledge).some(({ isMoney }) => isMoney)))
  );
}

/** A word for another meaning weighs more than a shape. */
function speaksForAnother({ scores }: Scored, meaning: Meaning, knowledge: FormKnowledge): boolean {
  return [...scores].some(([other, value]) => other !== meaning && value > knowledge.scoring.parts.shape);
}
