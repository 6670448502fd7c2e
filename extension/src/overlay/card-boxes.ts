/** What already stands on a card: the boxes of its texts, pictures and controls. Reads the layout, changes nothing. */

import type { Box } from "./free-space";

const SOLID = "button, input, select, textarea, img, picture, svg, video, canvas, iframe, [role='button']";
/** More texts than this make no ordinary card; the rest is then covered by whole elements. */
const MOST_TEXTS = 400;

/** The boxes in viewport coordinates; our own element is left out. */
export function occupiedBoxes(card: Element, own: Element | undefined): Box[] {
  const boxes: Box[] = [];
  const take = ({ left, top, width, height }: DOMRect) => {
    if (width > 0 && height > 0) boxes.push({ left, top, width, height });
  };
  for (const element of card.querySelectorAll("*")) {
    if (element === own) continue;
    // A leaf without a text may carry a background picture.
    if (element.matches(SOLID) || (element.firstChild === null && isSmall(element, card))) {
      take(element.getBoundingClientRect());
    }
  }
  const range = document.createRange();
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let count = 0, node = texts.nextNode(); node !== null && count < MOST_TEXTS; node = texts.nextNode()) {
    if (node.nodeValue === null || node.nodeValue.trim() === "") continue;
    count += 1;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) take(rect);
  }
  return boxes;
}

function isSmall(element: Element, card: Element): boolean {
  const box = element.getBoundingClientRect();
  const whole = card.getBoundingClientRect();
  return box.width * box.height < whole.width * whole.height * 0.6;
}
