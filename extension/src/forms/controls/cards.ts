/** Answers drawn as plain boxes without any role: recognised only by saying what we look for, two or more side by side. */

import { boundedText, isVisible } from "../bounded-text";
import { answerFits } from "../choose";
import type { FormKnowledge } from "../form-knowledge";
import { mayPress } from "../press";
import { normalised } from "../wording";
import type { ChoiceControl } from "./control";
import { type Answer, radioGroup } from "./radio-group";

const CLICKABLE =
  'button, [tabindex], [class*="card" i], [class*="option" i], [class*="choice" i], [class*="radio" i], [class*="tab" i]';
const LONGEST_CARD = 160;
const MOST_CARDS = 6;
const MOST_LOOKED_AT = 400;

export function cardGroups(scope: ParentNode, knowledge: FormKnowledge): ChoiceControl[] {
  const groups = new Map<HTMLElement, Answer[]>();
  for (const item of [...scope.querySelectorAll<HTMLElement>(CLICKABLE)].slice(0, MOST_LOOKED_AT)) {
    const owner = item.parentElement;
    const text = boundedText(item, LONGEST_CARD + 1);
    if (
      owner === null ||
      text === "" ||
      text.length > LONGEST_CARD ||
      !isVisible(item) ||
      !mayPress(item, knowledge)
    )
      continue;
    groups.set(owner, [...(groups.get(owner) ?? []), { item, text }]);
  }
  return [...groups]
    .filter(([, answers]) => answers.length > 1 && answers.length <= MOST_CARDS && alike(answers))
    .filter(([, answers]) => speaks(answers, knowledge))
    .map(([owner, answers]) => radioGroup(owner, answers, "plain", knowledge));
}

/** A bare "Yes" and "No" count only on boxes: as buttons they may move the form on. */
function speaks(answers: readonly Answer[], knowledge: FormKnowledge): boolean {
  const { solution, received } = knowledge;
  if (answers.some(({ text }) => [solution, received].some((words) => answerFits(text, words) === "phrase")))
    return true;
  return (
    answers.every(({ item }) => item.localName !== "button") &&
    answers.some(({ text }) => answerFits(text, received) === "bare") &&
    answers.some(({ text }) => received.unwanted.includes(normalised(text)))
  );
}

function alike(answers: readonly Answer[]): boolean {
  return new Set(answers.map(({ item }) => item.localName)).size === 1;
}
