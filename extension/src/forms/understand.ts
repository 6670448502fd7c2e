/** Finds the form's controls by what they mean. Whatever is not clear is said to be unclear and left alone. */

import { cardGroups } from "./controls/cards";
import type { Control } from "./controls/control";
import { libraryGroups, librarySelects } from "./controls/library";
import { fileInputs, nativeRadios, nativeSelects, nativeTexts } from "./controls/native";
import { byElimination } from "./elimination";
import { FAMILIES, type FormKnowledge, MEANINGS, type Meaning } from "./form-knowledge";
import { namesOf } from "./naming";
import { memoryOf, score } from "./scoring";
import type { Unclear, Understanding, Understood } from "./understanding";
import { isUntouchable } from "./untouchable";

const MOST_CONTROLS = 300;

/** Every control of the page that can be seen, each once. */
export function controlsOf(page: ParentNode, knowledge: FormKnowledge): Control[] {
  const taken = new Set<Element>();
  const controls: Control[] = [];
  const take = (found: readonly Control[]) => {
    for (const control of found) {
      if (
        controls.length >= MOST_CONTROLS ||
        control.parts.some((part) => taken.has(part) && part !== control.element)
      )
        continue;
      if (taken.has(control.kind === "text" ? control.field : control.element)) continue;
      for (const part of control.parts) taken.add(part);
      controls.push(control);
    }
  };
  for (const family of FAMILIES) take(librarySelects(page, family, knowledge));
  take(nativeRadios(page, knowledge));
  for (const family of FAMILIES) take(libraryGroups(page, family, knowledge));
  take(nativeSelects(page));
  take(nativeTexts(page));
  take(fileInputs(page));
  take(cardGroups(page, knowledge));
  return controls;
}

export function understand(page: ParentNode, knowledge: FormKnowledge): Understanding {
  const controls = controlsOf(page, knowledge);
  const anchors = new Set(
    controls.map((control) => (control.kind === "text" ? control.field : control.element)),
  );
  const memory = memoryOf(page, knowledge);
  const read = controls.flatMap((control) => {
    const names = namesOf(control, anchors, knowledge);
    if (control.kind !== "file" && isUntouchable(control, [names.label, names.aria, names.legend], knowledge))
      return [];
    return [
      {
        control,
        names,
        scores: new Map(
          MEANINGS.map((meaning) => [meaning, score(control, names, meaning, knowledge, memory)]),
        ),
      },
    ];
  });
  const { threshold, margin } = knowledge.scoring;
  const found = new Map<Meaning, Understood>();
  const unclear = new Map<Meaning, Unclear>();
  for (const meaning of MEANINGS) {
    const ranked = read
      .map(({ control, names, scores }) => ({
        control,
        names,
        score: scores.get(meaning) ?? 0,
        rival: bestOther(scores, meaning),
      }))
      .filter((each) => each.score > 0)
      .sort((one, other) => other.score - one.score);
    const fitting = ranked.filter((each) => each.score >= threshold && each.score - each.rival >= margin);
    const [best, second] = fitting;
    if (best === undefined) unclear.set(meaning, ranked.length > 0 ? "unsure" : "not-found");
    else if (second !== undefined && best.score - second.score < margin && meaning !== "evidence")
      unclear.set(meaning, "two-alike");
    else found.set(meaning, best);
  }
  const lone = byElimination(read, found, unclear, knowledge);
  const files = read
    .filter(({ control }) => control.kind === "file")
    .map(({ control, names, scores }) => ({ control, names, score: scores.get("evidence") ?? 0 }));
  return { found, unclear, lone, files, controls: read.length };
}

/** The control for a meaning: named by words, else by being the only one left. */
export function controlFor(meaning: Meaning, { found, lone }: Understanding): Understood | undefined {
  return found.get(meaning) ?? lone.get(meaning);
}

function bestOther(scores: ReadonlyMap<Meaning, number>, meaning: Meaning): number {
  return Math.max(...[...scores].map(([other, value]) => (other === meaning ? 0 : value)));
}
