/** A select that a library draws: it opens on a press, and its options often stand elsewhere on the page. */

import { boundedText, isVisible } from "../bounded-text";
import type { FamilyName, FormKnowledge } from "../form-knowledge";
import { dismiss, press } from "../press";
import { appears, twoFrames } from "../waiting";
import type { ChoiceControl, Option } from "./control";

const LONGEST_OPTION = 300;
const MOST_OPTIONS = 200;

export function customSelect(root: HTMLElement, family: FamilyName, knowledge: FormKnowledge): ChoiceControl {
  const signature = knowledge.families[family].select;
  const page = root.ownerDocument;
  /** The innermost part that the library listens on: what is pressed there reaches the whole control. */
  const within = (selector: string | undefined) =>
    (selector === undefined ? null : root.querySelector<HTMLElement>(selector)) ?? root;

  const showsPlaceholder = () => {
    const shown = root.querySelector(signature.placeholder);
    return shown !== null && isVisible(shown);
  };
  const read = () => {
    const value = root.querySelector<HTMLElement>(signature.value);
    if (
      value !== null &&
      boundedText(value, LONGEST_OPTION) !== "" &&
      !value.matches(signature.placeholder)
    ) {
      return value.querySelector(signature.placeholder) === null ? boundedText(value, LONGEST_OPTION) : "";
    }
    if (family !== "plain" || showsPlaceholder()) return "";
    return boundedText(root, LONGEST_OPTION);
  };

  /** The list that this very select controls, where it says so. */
  const ownList = () => {
    const id =
      root.getAttribute("aria-controls") ??
      root.getAttribute("aria-owns") ??
      within(signature.trigger).getAttribute("aria-controls");
    return id ? page.getElementById(id) : null;
  };
  const seen = (): HTMLElement[] => {
    const list = ownList();
    const all = [...page.querySelectorAll<HTMLElement>(signature.options)]
      .slice(0, MOST_OPTIONS)
      .filter(isVisible);
    const own = all.filter((option) => list?.contains(option) === true);
    return own.length > 0 ? own : all;
  };
  const asOption = (element: HTMLElement): Option => ({
    label: boundedText(element, LONGEST_OPTION),
    value: element.getAttribute("data-value") ?? element.getAttribute("value") ?? "",
    disabled: element.getAttribute("aria-disabled") === "true" || element.matches(signature.disabled),
    pick: (way) => press(element, knowledge, way),
  });

  let opened: HTMLElement[] = [];
  let saysWhetherOpen = false;
  const says = (answer: string) =>
    root.getAttribute("aria-expanded") === answer ||
    root.querySelector(`[aria-expanded="${answer}"]`) !== null;
  /** A list that was told to go may still fade for a while. */
  const isOpen = () => opened.some(isVisible) && !(saysWhetherOpen && says("false"));
  return {
    kind: "choice",
    family,
    element: root,
    parts: [root, ...root.querySelectorAll("*")],
    locked: () => root.matches(signature.disabled) || root.querySelector(signature.disabled) !== null,
    read,
    visibleOptions: () => [],
    options: async () => {
      const before = new Set(seen());
      const list = ownList();
      const alreadyOpen =
        before.size > 0 && list !== null && [...before].every((option) => list.contains(option));
      if (!alreadyOpen) {
        const trigger = within(signature.trigger);
        if (!press(trigger, knowledge) && !press(root, knowledge)) return [];
      }
      const found = await appears(
        () => {
          const now = seen().filter((option) => alreadyOpen || !before.has(option));
          return now.length > 0 ? now : undefined;
        },
        page,
        knowledge.waiting.options,
      );
      opened = found ?? [];
      saysWhetherOpen = says("true");
      return opened.map(asOption);
    },
    close: async () => {
      const trigger = within(signature.trigger);
      // A list that lies over the whole page hears only its own keys.
      const ways = [
        () => dismiss(trigger),
        () => opened.slice(0, 1).forEach(dismiss),
        () => press(trigger, knowledge),
      ];
      for (const way of ways) {
        if (!isOpen()) return;
        way();
        await twoFrames();
      }
    },
    clear: () => undefined,
  };
}
