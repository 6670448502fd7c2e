/** The browser's own controls, in whatever library's clothes. */

import { isVisible } from "../bounded-text";
import type { FamilyName, FormKnowledge } from "../form-knowledge";
import type { ChoiceControl, FileControl, TextControl } from "./control";
import { nativeSelect } from "./native-select";
import { type Answer, radioGroup, radioText } from "./radio-group";
import { textField } from "./text-field";

function familyOf(element: Element): FamilyName {
  const names = `${element.className} ${element.parentElement?.className ?? ""}`;
  if (/\bcomm?et-/.test(names)) return "comet";
  if (/\bnext-/.test(names)) return "next";
  return /\badm-/.test(names) ? "adm" : "plain";
}

export function nativeTexts(scope: ParentNode): TextControl[] {
  return [...scope.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input")]
    .filter(
      (field) =>
        field.localName === "textarea" || ["text", "number"].includes((field as HTMLInputElement).type),
    )
    .filter((field) => field.getAttribute("role") !== "combobox" && isVisible(field))
    .map((field) => textField(field, familyOf(field)));
}

export function nativeSelects(scope: ParentNode): ChoiceControl[] {
  return [...scope.querySelectorAll("select")].filter(isVisible).map(nativeSelect);
}

/** File inputs are often hidden behind a drawn button. Filling only tells of them; files come by `forms/attach` alone. */
export function fileInputs(scope: ParentNode): FileControl[] {
  return [...scope.querySelectorAll<HTMLInputElement>('input[type="file"]')].map((input) => ({
    kind: "file",
    family: familyOf(input),
    element: isVisible(input) ? input : (input.parentElement ?? input),
    parts: [input],
    locked: () => true,
    read: () => [...(input.files ?? [])].map((file) => file.name).join(", "),
  }));
}

function commonAncestor(elements: readonly HTMLElement[]): HTMLElement | null {
  let ancestor = elements[0]?.parentElement ?? null;
  while (ancestor !== null && !elements.every((each) => ancestor?.contains(each)))
    ancestor = ancestor.parentElement;
  return ancestor;
}

/** Radios that share a form and a name; a radio may itself be hidden as long as its label is seen. */
export function nativeRadios(scope: ParentNode, knowledge: FormKnowledge): ChoiceControl[] {
  const groups = new Map<HTMLFormElement | null, Map<string, Answer[]>>();
  for (const input of scope.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    const item = input.closest("label") ?? input.labels?.[0] ?? input;
    if (!isVisible(item)) continue;
    const named = groups.get(input.form) ?? new Map<string, Answer[]>();
    groups.set(input.form, named);
    named.set(input.name, [...(named.get(input.name) ?? []), { item, input, text: radioText(input, item) }]);
  }
  return [...groups.values()].flatMap((named) =>
    [...named.values()].flatMap((answers) => {
      const owner = commonAncestor(answers.map(({ item }) => item));
      return answers.length > 1 && owner !== null ? [radioGroup(owner, answers, "plain", knowledge)] : [];
    }),
  );
}
