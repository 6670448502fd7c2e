/**
 * The only place of the filler that presses anything. What sends, confirms, continues, cancels or pays is refused here, for
 * every caller and every family of controls.
 */

import { boundedText } from "./bounded-text";
import type { FormKnowledge } from "./form-knowledge";
import { begins, normalised } from "./wording";

const LONGEST_BUTTON_TEXT = 200;
const PRESSABLE =
  'button, a, input, label, summary, [role="button"], [role="option"], [role="radio"], [role="combobox"]';

export type Way = "usual" | "other";

/** Whether the filler may press the element. It never may press what moves the form on or binds the shopper. */
export function mayPress(element: Element, knowledge: FormKnowledge): boolean {
  const { itself, within, answers, words } = knowledge.presses;
  if (element.closest(within) !== null) return false;
  const pressed = element.closest(PRESSABLE) ?? element;
  for (const each of new Set([element, pressed])) {
    if (each.matches(itself) || sendsItsForm(each)) return false;
  }
  const labelled = pressed instanceof HTMLLabelElement ? pressed.control : null;
  if (labelled !== null && (labelled.matches(itself) || sendsItsForm(labelled))) return false;
  const isAnswer = pressed.matches(answers) || element.matches(answers);
  return [pressed, element].every((each) => !isForbidden(namesOf(each), words, isAnswer));
}

function sendsItsForm(element: Element): boolean {
  return element instanceof HTMLButtonElement && element.type !== "button" && element.form !== null;
}

function namesOf(element: Element): string[] {
  const value =
    element instanceof HTMLInputElement && ["button", "submit"].includes(element.type) ? element.value : "";
  return [boundedText(element, LONGEST_BUTTON_TEXT), element.getAttribute("aria-label") ?? "", value].map(
    normalised,
  );
}

function isForbidden(names: string[], words: string[], isAnswer: boolean): boolean {
  return names.some((name) => words.some((word) => name === word || (!isAnswer && begins(name, word))));
}

function innermost(element: HTMLElement): HTMLElement {
  const child = element.firstElementChild;
  return child instanceof HTMLElement ? innermost(child) : element;
}

/**
 * Presses as a finger or mouse would: components that open on any of these events are served. The other way presses the
 * innermost element, hovered first. Returns false when the element is not ours to press.
 */
export function press(element: HTMLElement, knowledge: FormKnowledge, way: Way = "usual"): boolean {
  const target = way === "usual" ? element : innermost(element);
  if (!mayPress(element, knowledge) || !mayPress(target, knowledge)) return false;
  const pointer = {
    bubbles: true,
    cancelable: true,
    composed: true,
    pointerId: 1,
    isPrimary: true,
    button: 0,
  };
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0 };
  if (way === "other") {
    target.dispatchEvent(new PointerEvent("pointerover", pointer));
    target.dispatchEvent(new MouseEvent("mouseover", mouse));
  }
  target.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  target.dispatchEvent(new MouseEvent("mousedown", { ...mouse, buttons: 1 }));
  target.dispatchEvent(new PointerEvent("pointerup", pointer));
  target.dispatchEvent(new MouseEvent("mouseup", mouse));
  target.click();
  return true;
}

/** A bare click, for radios and their labels. Returns false when the element is not ours to press. */
export function click(element: HTMLElement, knowledge: FormKnowledge): boolean {
  if (!mayPress(element, knowledge)) return false;
  element.click();
  return true;
}

/** Asks an open list to close, without choosing. */
export function dismiss(element: HTMLElement): void {
  for (const type of ["keydown", "keyup"]) {
    element.dispatchEvent(
      new KeyboardEvent(type, { key: "Escape", code: "Escape", bubbles: true, cancelable: true }),
    );
  }
}

/** While the returned function is not called, no form of the page can be sent, whatever our events set off in it. */
export function holdSubmission(page: Document): () => void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener("submit", stop, true);
  return () => page.defaultView?.removeEventListener("submit", stop, true);
}
