/** What is written on a control and around it, by place. */

import { boundedText } from "./bounded-text";
import type { Control } from "./controls/control";
import type { FormKnowledge } from "./form-knowledge";
import { codeWords } from "./untouchable";

export interface Names {
  label: string;
  aria: string;
  legend: string;
  placeholder: string;
  name: string;
  neighbour: string;
  options: string[];
  /** What stands below or is tied to the control: hints, limits, counters. */
  hints: string;
}

const MOST_LEVELS = 4;

export function namesOf(control: Control, all: ReadonlySet<Element>, knowledge: FormKnowledge): Names {
  const longest = knowledge.scoring.longest_text;
  const own = control.kind === "text" ? control.field : control.element;
  const start = (control.kind === "choice" ? control.first : undefined) ?? own;
  const page = own.ownerDocument;
  const tied = (attribute: string) =>
    (own.getAttribute(attribute) ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 5)
      .map((id) => boundedText(page.getElementById(id), longest))
      .join(" ");
  const labels = "labels" in own ? [...((own as HTMLInputElement).labels ?? [])] : [];
  const signature = knowledge.families[control.family];
  const field =
    fieldOf(start, signature.field, all, control) ??
    fieldOf(start, knowledge.families.plain.field, all, control);
  const fieldLabel = field?.querySelector(`${signature.label}, ${knowledge.families.plain.label}`);
  const drawn = fieldLabel && !control.parts.includes(fieldLabel) ? boundedText(fieldLabel, longest) : "";
  const { inner_label } = signature.select;
  const within =
    inner_label === undefined || control.kind !== "choice" ? null : own.querySelector(inner_label);
  const inner = own.querySelector("input, textarea")?.getAttribute("placeholder") ?? "";
  return {
    label:
      labels.map((label) => boundedText(label, longest)).join(" ") || drawn || boundedText(within, longest),
    aria: `${(own.getAttribute("aria-label") ?? "").slice(0, longest)} ${tied("aria-labelledby")}`.trim(),
    legend: boundedText(own.closest("fieldset")?.querySelector("legend"), longest),
    placeholder: (
      own.getAttribute("placeholder") ??
      own.querySelector(signature.select.placeholder)?.textContent ??
      inner
    ).slice(0, longest),
    name: codeWords(own),
    neighbour: neighbourOf(start, all, control, longest),
    options: control.kind === "choice" ? control.visibleOptions().map(({ label }) => label) : [],
    hints: `${tied("aria-describedby")} ${boundedText(surroundings(start, all, control), longest)}`.trim(),
  };
}

/** The largest part of the page near the control that holds no other one. */
function surroundings(own: Element, all: ReadonlySet<Element>, control: Control): Element {
  let widest = own;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const wider = widest.parentElement;
    if (wider === null || wider.localName === "body" || !holdsOnly(wider, all, control)) break;
    widest = wider;
  }
  return widest;
}

/** The wrapper that holds this control and no other one. */
function fieldOf(
  own: Element,
  selector: string,
  all: ReadonlySet<Element>,
  control: Control,
): Element | null {
  const field = own.parentElement?.closest(selector) ?? null;
  return field !== null && holdsOnly(field, all, control) ? field : null;
}

function holdsOnly(field: Element, all: ReadonlySet<Element>, control: Control): boolean {
  for (const other of all) {
    if (!control.parts.includes(other) && field.contains(other)) return false;
  }
  return true;
}

/** The nearest words before the control that do not belong to another one. */
function neighbourOf(own: Element, all: ReadonlySet<Element>, control: Control, longest: number): string {
  let at: Element | null = own;
  for (let level = 0; at !== null && level < MOST_LEVELS; level += 1, at = at.parentElement) {
    if (at.localName === "body" || (at !== own && !holdsOnly(at, all, control))) return "";
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before.nodeType === Node.TEXT_NODE) {
        const text = (before.nodeValue ?? "").trim().slice(0, longest);
        if (text !== "") return text;
      } else if (before instanceof Element) {
        if ([...all].some((other) => before?.contains(other))) return "";
        const text = boundedText(before, longest);
        if (text !== "") return text;
      }
    }
  }
  return "";
}
