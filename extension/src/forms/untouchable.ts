/** Fields of money, identity and whereabouts: never filled, whatever else is written around them. */

import type { Control } from "./controls/control";
import type { FormKnowledge } from "./form-knowledge";
import { carriesAny, normalised } from "./wording";

export function isUntouchable(
  control: Control,
  labels: readonly string[],
  knowledge: FormKnowledge,
): boolean {
  const { within, types, autocomplete, words } = knowledge.untouchable;
  const own = control.kind === "text" ? control.field : control.element;
  if (own.closest(within) !== null) return true;
  if (control.kind === "text" && control.field instanceof HTMLInputElement && types.has(control.field.type))
    return true;
  const hint = (own.getAttribute("autocomplete") ?? "").toLowerCase();
  if (
    hint
      .split(/\s+/)
      .some((token) =>
        autocomplete.some((sign) => token === sign || (sign.endsWith("-") && token.startsWith(sign))),
      )
  ) {
    return true;
  }
  const said = [
    ...labels,
    own.getAttribute("placeholder") ?? "",
    own.getAttribute("aria-label") ?? "",
    codeWords(own),
  ];
  return said.some((text) => carriesAny(normalised(text.slice(0, 200)), words));
}

/** `refundAmount`, `refund-amount` and `refund_amount` as words. */
export function codeWords(element: Element): string {
  const names = ["name", "id", "data-pl", "data-testid", "data-field"].map(
    (attribute) => element.getAttribute(attribute) ?? "",
  );
  return names
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_.:[\]]+/g, " ")
    .slice(0, 200);
}
