/** How well a control fits a meaning, from what is written on and around it. Scores lie between 0 and 1. */

import { answerFits, kindsIn } from "./choose";
import type { Control } from "./controls/control";
import type { FormKnowledge, Meaning, Part } from "./form-knowledge";
import type { Names } from "./naming";
import { carriesAny, normalised } from "./wording";

const SPOKEN_PARTS = ["label", "aria", "legend", "placeholder", "name", "neighbour"] as const;

/** What is worked out once for a page: the same words stand around many controls, and handles are looked up once. */
export interface Memory {
  spoken: Map<string, Map<Meaning, number>>;
  handles: { meaning: Meaning; score: number; elements: readonly Element[] }[];
}

export function memoryOf(page: ParentNode, knowledge: FormKnowledge): Memory {
  const handles = knowledge.handles.flatMap(({ meanings }) =>
    Object.entries(meanings).map(([meaning, { selector, score, first }]) => {
      const found = [...page.querySelectorAll(selector)];
      return { meaning: meaning as Meaning, score, elements: first === true ? found.slice(0, 1) : found };
    }),
  );
  return { spoken: new Map(), handles };
}

export function score(
  control: Control,
  names: Names,
  meaning: Meaning,
  knowledge: FormKnowledge,
  memory: Memory,
): number {
  if (!knowledge.meanings[meaning].kinds.includes(control.kind) || contradicts(control, meaning)) return 0;
  const { parts } = knowledge.scoring;
  const witnesses: [Part | "handle", number][] = SPOKEN_PARTS.map((part) => [
    part,
    spoken(names[part], meaning, knowledge, memory),
  ]);
  witnesses.push(["options", optionsSpeak(names.options, meaning, knowledge)]);
  witnesses.push(["shape", shapeSpeaks(control, meaning) ? 1 : 0]);
  const doubt = witnesses.reduce((left, [part, strength]) => left * (1 - strength * parts[part as Part]), 1);
  return 1 - doubt * (1 - handleSpeaks(control, meaning, memory));
}

function spoken(text: string, meaning: Meaning, knowledge: FormKnowledge, memory: Memory): number {
  if (text === "") return 0;
  const known = memory.spoken.get(text) ?? new Map<Meaning, number>();
  memory.spoken.set(text, known);
  const earlier = known.get(meaning);
  if (earlier !== undefined) return earlier;
  const { strong, weak, long_text, long_factor } = knowledge.scoring;
  const words = normalised(text);
  const { strong: strongWords, weak: weakWords } = knowledge.meanings[meaning];
  const found = carriesAny(words, strongWords) ? strong : carriesAny(words, weakWords) ? weak : 0;
  const strength = words.length > long_text ? found * long_factor : found;
  known.set(meaning, strength);
  return strength;
}

function optionsSpeak(options: readonly string[], meaning: Meaning, knowledge: FormKnowledge): number {
  if (options.length < 2) return 0;
  if (meaning === "solution")
    return options.some((label) => answerFits(label, knowledge.solution) === "phrase") ? 1 : 0;
  if (meaning === "received") {
    const fits = options.map((label) => answerFits(label, knowledge.received));
    return fits.includes("phrase") ? 1 : fits.includes("bare") && options.length <= 3 ? 0.5 : 0;
  }
  if (meaning !== "reason") return 0;
  const speaking = options.filter((label) => kindsIn(label, knowledge).length > 0).length;
  return speaking >= 2 ? 1 : speaking / 2;
}

/** An area for much text is rarely an amount; a field for numbers is never a description. */
function contradicts(control: Control, meaning: Meaning): boolean {
  if (control.kind !== "text") return false;
  const isArea = control.field instanceof HTMLTextAreaElement;
  return meaning === "amount"
    ? isArea
    : meaning === "description" && control.field.getAttribute("type") === "number";
}

function shapeSpeaks(control: Control, meaning: Meaning): boolean {
  if (control.kind === "file") return meaning === "evidence";
  if (control.kind !== "text") return false;
  const { field } = control;
  if (meaning === "description") return field instanceof HTMLTextAreaElement;
  return (
    meaning === "amount" &&
    (field.getAttribute("type") === "number" || ["decimal", "numeric"].includes(field.inputMode))
  );
}

function handleSpeaks(control: Control, meaning: Meaning, memory: Memory): number {
  return Math.max(
    0,
    ...memory.handles
      .filter(
        (handle) =>
          handle.meaning === meaning && handle.elements.some((element) => control.parts.includes(element)),
      )
      .map((handle) => handle.score),
  );
}
