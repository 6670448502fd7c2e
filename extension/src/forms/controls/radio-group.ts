/** One of several answers that are all in sight: radios, radio cards, selector tiles. */

import { boundedText } from "../bounded-text";
import { delivered } from "../delivered";
import type { FamilyName, FormKnowledge } from "../form-knowledge";
import { click, press, type Way } from "../press";
import type { ChoiceControl, Option } from "./control";
import { setOwn } from "./own-property";

const LONGEST_OPTION = 300;

export interface Answer {
  /** What is pressed and marked: the label, the card, the tile. */
  item: HTMLElement;
  input?: HTMLInputElement;
  text: string;
}

/** The words of a radio: its label, else what stands beside it. */
export function radioText(input: HTMLInputElement, item: HTMLElement): string {
  const label = input.labels?.[0] ?? (item === input ? null : item);
  const said = boundedText(label, LONGEST_OPTION) || (input.getAttribute("aria-label") ?? "");
  if (said !== "") return said.slice(0, LONGEST_OPTION);
  const beside = input.nextSibling;
  return (
    beside?.nodeType === Node.TEXT_NODE
      ? (beside.nodeValue ?? "")
      : boundedText(input.nextElementSibling, LONGEST_OPTION)
  ).trim();
}

export function radioGroup(
  group: HTMLElement,
  answers: readonly Answer[],
  family: FamilyName,
  knowledge: FormKnowledge,
): ChoiceControl {
  const { chosen } = knowledge.families[family].choice;
  const words = new Set(knowledge.chosenClassWords);

  const isChosen = ({ item, input }: Answer): boolean => {
    if (input !== undefined) return input.checked;
    if (item.matches(chosen) || item.querySelector(chosen) !== null) return true;
    if (item.hasAttribute("aria-checked") || item.hasAttribute("aria-pressed")) return false;
    return [...item.classList].some((name) =>
      name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some((word) => words.has(word.toLowerCase())),
    );
  };
  const setChecked = (input: HTMLInputElement, checked: boolean) =>
    setOwn(HTMLInputElement.prototype, "checked", input, checked);
  const pick = ({ item, input }: Answer, way: Way): boolean => {
    if (input === undefined) return press(item, knowledge, way);
    const former = answers.find((answer) => answer.input?.checked)?.input;
    let done = false;
    const heard = delivered(input, "click", () => {
      done = way === "usual" ? click(input, knowledge) : press(item, knowledge);
    });
    // What the page never heard of must not look chosen.
    if (done && !heard) {
      setChecked(input, false);
      if (former !== undefined) setChecked(former, true);
    }
    return done;
  };
  const visibleOptions = (): Option[] =>
    answers.map((answer) => ({
      label: answer.text,
      value: answer.input?.value ?? answer.item.getAttribute("data-value") ?? "",
      disabled: answer.input?.disabled === true || answer.item.getAttribute("aria-disabled") === "true",
      pick: (way) => pick(answer, way),
    }));
  return {
    kind: "choice",
    family,
    element: group,
    ...(answers[0] && { first: answers[0].item }),
    parts: [
      group,
      ...answers.flatMap(({ item, input }) => [
        item,
        ...(input ? [input] : []),
        ...item.querySelectorAll("*"),
      ]),
    ],
    locked: () => answers.every(({ input }) => input?.disabled === true),
    read: () => answers.find(isChosen)?.text ?? "",
    visibleOptions,
    options: async () => visibleOptions(),
    close: async () => undefined,
    clear: () => {
      const current = answers.find(isChosen);
      if (current === undefined) return;
      if (current.input === undefined) {
        press(current.item, knowledge);
        return;
      }
      // A radio cannot be unset by pressing. A framework that keeps the answer itself sets the radio again when it hears
      // of this, so that what is read afterwards is what the page believes.
      setChecked(current.input, false);
      for (const type of ["click", "input", "change"])
        current.input.dispatchEvent(new Event(type, { bubbles: true }));
    },
  };
}
