/** Text inputs and text areas. Every library ends in a native one, so this serves all families. */

import { delivered } from "../delivered";
import type { FamilyName } from "../form-knowledge";
import type { Way } from "../press";
import type { TextControl } from "./control";
import { setOwn } from "./own-property";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Sets the value past the framework's own tracker (facebook/react issue 10135): the prototype's setter, then the events. */
function setNatively(field: Field, text: string): void {
  const prototype =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const set = (value: string) => setOwn<Field, "value">(prototype, "value", field, value);
  const former = field.value;
  field.focus({ preventScroll: true });
  const heard = delivered(field, "input", () => {
    set(text);
    field.dispatchEvent(
      new InputEvent("input", { bubbles: true, inputType: "insertReplacementText", data: text }),
    );
  });
  // What the page never heard of must not look filled.
  if (heard) field.dispatchEvent(new Event("change", { bubbles: true }));
  else set(former);
  field.blur();
}

/** As if it were typed over the selection: the events are the browser's own, for pages that heed no others. */
function typeOver(field: Field, text: string): void {
  field.focus({ preventScroll: true });
  field.select();
  const page = field.ownerDocument;
  if (text === "") page.execCommand("delete");
  else page.execCommand("insertText", false, text);
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.blur();
}

export function textField(field: Field, family: FamilyName): TextControl {
  return {
    kind: "text",
    family,
    field,
    element: field,
    parts: [field],
    locked: () =>
      field.readOnly ||
      field.disabled ||
      field.matches(":disabled") ||
      field.getAttribute("aria-readonly") === "true",
    read: () => field.value,
    write: (text: string, way: Way) => (way === "usual" ? setNatively(field, text) : typeOver(field, text)),
  };
}
