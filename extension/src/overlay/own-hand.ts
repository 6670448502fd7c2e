/** Only the shopper's own hand works our buttons: a page's script can reach into an open shadow root and press them. */

const WORKED_BY_HAND = ["click", "auxclick", "keydown", "keyup", "input", "change", "submit"] as const;

/** Stops every press, key and entry that a script made, before anything in `root` hears of it. */
export function heedOnlyTheShopper(root: ShadowRoot): void {
  for (const kind of WORKED_BY_HAND) root.addEventListener(kind, stopUnlessTrusted, { capture: true });
}

function stopUnlessTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
