/** The browser's own select. */

import { delivered } from "../delivered";
import type { ChoiceControl, Option } from "./control";
import { setOwn } from "./own-property";

export function nativeSelect(select: HTMLSelectElement): ChoiceControl {
  const set = (index: number) => setOwn(HTMLSelectElement.prototype, "selectedIndex", select, index);
  const choose = (index: number) => {
    const former = select.selectedIndex;
    const heard = delivered(select, "change", () => {
      set(index);
      select.dispatchEvent(new Event("input", { bubbles: true }));
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    // What the page never heard of must not look chosen.
    if (!heard) set(former);
  };
  const chooseByValue = (option: HTMLOptionElement) => {
    const former = select.selectedIndex;
    const heard = delivered(select, "change", () => {
      setOwn(HTMLSelectElement.prototype, "value", select, option.value);
      select.dispatchEvent(new Event("change", { bubbles: true }));
      select.blur();
    });
    if (!heard) set(former);
  };
  const visibleOptions = (): Option[] =>
    [...select.options].map((option) => ({
      label: option.label.trim(),
      value: option.value,
      disabled: option.disabled || option.closest("optgroup")?.disabled === true,
      pick: (way) => {
        if (way === "usual") choose(option.index);
        else chooseByValue(option);
        return true;
      },
    }));
  return {
    kind: "choice",
    family: "plain",
    element: select,
    parts: [select],
    locked: () => select.disabled || select.matches(":disabled") || select.multiple,
    read: () => select.selectedOptions[0]?.label.trim() ?? "",
    visibleOptions,
    options: async () => visibleOptions(),
    close: async () => undefined,
    clear: () => choose(-1),
  };
}
