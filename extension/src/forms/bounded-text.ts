/** Texts of the page, never more of one than is needed: a label may be 100 kB long. */

/** The visible words below `element`, at most `longest` characters, without those of form controls. */
export function boundedText(element: Element | null | undefined, longest: number): string {
  if (!element) return "";
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return SILENT.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  let text = "";
  for (let node = walker.nextNode(); node !== null && text.length < longest; node = walker.nextNode()) {
    text += ` ${(node.nodeValue ?? "").slice(0, longest - text.length)}`;
  }
  return text.replace(UNSEEN, "").replace(/\s+/g, " ").trim().slice(0, longest);
}

/** Signs without width, which libraries put into an empty field to keep its height. */
const UNSEEN = /[\u200b\u2060]/g;
const SILENT = new Set(["script", "style", "template", "noscript", "select", "textarea", "option"]);

/** Whether the shopper can see the element. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}
