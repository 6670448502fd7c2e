/** Setting a control's property past whatever the page or its framework put before it: by the prototype's own setter. */

export function setOwn<Kept extends object, Name extends keyof Kept>(
  prototype: Kept,
  name: Name,
  control: Kept,
  value: Kept[Name],
): void {
  Object.getOwnPropertyDescriptor(prototype, name)?.set?.call(control, value);
}
