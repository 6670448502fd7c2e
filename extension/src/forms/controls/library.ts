/** The controls that a component library draws: its selects and its groups of answers, found by its signature. */

import { boundedText, isVisible } from "../bounded-text";
import type { FamilyName, FormKnowledge } from "../form-knowledge";
import type { ChoiceControl } from "./control";
import { customSelect } from "./custom-select";
import { type Answer, radioGroup, radioText } from "./radio-group";

const LONGEST_OPTION = 300;

export function librarySelects(
  scope: ParentNode,
  family: FamilyName,
  knowledge: FormKnowledge,
): ChoiceControl[] {
  const { root, exclude } = knowledge.families[family].select;
  return [...scope.querySelectorAll<HTMLElement>(root)]
    .filter((each) => isVisible(each) && (exclude === undefined || !each.matches(exclude)))
    .filter((each, _, all) => !all.some((other) => other !== each && other.contains(each)))
    .map((each) => customSelect(each, family, knowledge));
}

export function libraryGroups(
  scope: ParentNode,
  family: FamilyName,
  knowledge: FormKnowledge,
): ChoiceControl[] {
  const { group, item } = knowledge.families[family].choice;
  const groups = new Map<HTMLElement, Answer[]>();
  for (const element of scope.querySelectorAll<HTMLElement>(item)) {
    if (!isVisible(element) || element.closest(knowledge.families.adm.overlay) !== null) continue;
    const owner = element.closest<HTMLElement>(group) ?? element.parentElement;
    if (owner === null) continue;
    const input = element.querySelector<HTMLInputElement>('input[type="radio"]') ?? undefined;
    const text = input === undefined ? boundedText(element, LONGEST_OPTION) : radioText(input, element);
    groups.set(owner, [...(groups.get(owner) ?? []), { item: element, ...(input && { input }), text }]);
  }
  return [...groups]
    .filter(([, answers]) => answers.length > 1)
    .map(([owner, answers]) => radioGroup(owner, answers, family, knowledge));
}
