/** What already stands on a card: the boxes of its texts, pictures and controls. Reads the layout, changes nothing. */

import type { Box } from "./free-space";

const SOLID = "button, input, select, textarea, img, picture, svg, video, canvas, iframe, [role='button']";
/** More texts than this make no ordinary card; the rest is then covered by whole elements. */
const MOST_TEXTS = 400;
/** A box that fills this much of the card is its ground, not something on it. */
const LARGE = 0.6;

/** The boxes in viewport coordinates; our own element is left out. */
export function occupiedBoxes(card: Element, own: Element | undefined): Box[] {
  const boxes: Box[] = [];
  const whole = card.getBoundingClientRect();
  const take = ({ left, top, width, height }: Pick<DOMRect, "left" | "top" | "width" | "height">) => {
    if (width > 0 && height > 0) boxes.push({ left, top, width, height });
  };
  for (const element of card.querySelectorAll("*")) {
    if (element === own) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (element.matches(SOLID)) {
      take(box);
      continue;
    }
    const style = getComputedStyle(element);
    // One property instead of three: reading them is what costs.
    const bordered = style.borderWidth !== "0px";
    if (bordered) for (const line of dividingLines(box, style)) take(line);
    // What is drawn as a box is one: a link that looks like a button, a picture in the background.
    if (box.width * box.height < whole.width * whole.height * LARGE && isDrawn(element, style, bordered))
      take(box);
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

function isDrawn(element: Element, style: CSSStyleDeclaration, bordered: boolean): boolean {
  if (element.firstChild === null || style.backgroundImage !== "none") return true;
  const framed = bordered && style.borderLeftWidth !== "0px" && style.borderLeftStyle !== "none";
  return framed || !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
}

/** Lines that divide the card are part of its looks: a border above or below, without one at the sides. */
function dividingLines({ left, top, width, bottom }: DOMRect, style: CSSStyleDeclaration): Box[] {
  if (style.borderTopWidth === "0px" && style.borderBottomWidth === "0px") return [];
  if (style.borderLeftWidth !== "0px") return [];
  const above = Number.parseFloat(style.borderTopWidth);
  const below = Number.parseFloat(style.borderBottomWidth);
  return [
    { left, top, width, height: above },
    { left, top: bottom - below, width, height: below },
  ];
}
