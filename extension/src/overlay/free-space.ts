/** Finding a free place on an order's card, so that nothing of the page is covered. Pure geometry, in CSS pixels. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Shape {
  name: "card" | "line" | "dot";
  width: number;
  height: number;
}

/** What we would like to show, best first: one line with room for the words, two shorter lines, less of either, a dot. */
export const SHAPES: readonly Shape[] = [
  { name: "line", width: 680, height: 26 },
  { name: "line", width: 560, height: 26 },
  { name: "card", width: 460, height: 44 },
  { name: "line", width: 460, height: 26 },
  { name: "card", width: 360, height: 44 },
  { name: "line", width: 360, height: 26 },
  { name: "card", width: 280, height: 44 },
  { name: "card", width: 210, height: 44 },
  { name: "line", width: 220, height: 24 },
  { name: "dot", width: 24, height: 24 },
  { name: "dot", width: 18, height: 18 },
];

export interface Place extends Box {
  shape: Shape["name"];
}

/** Distance to keep from what is there. */
const GAP = 3;

function right(box: Box): number {
  return box.left + box.width;
}

function bottom(box: Box): number {
  return box.top + box.height;
}

function sideBySide(left: number, width: number, other: Box): boolean {
  return left >= right(other) + GAP || other.left >= left + width + GAP;
}

/** The card without its margins: as far from each side as the card's own content is from the nearer one. */
function contentOf(card: Box, occupied: readonly Box[]): Box {
  const inside = occupied.filter((box) => box.left >= card.left && right(box) <= right(card));
  const distances = inside.flatMap((box) => [box.left - card.left, right(card) - right(box)]);
  const margin = distances.length === 0 ? GAP : Math.min(...distances);
  return {
    left: card.left + margin,
    top: card.top + GAP,
    width: card.width - 2 * margin,
    height: card.height - 2 * GAP,
  };
}

/**
 * The best free place on `card`, all boxes in the same coordinates: the first shape that fits anywhere; among its places the
 * one nearest to the end of the reading direction, then to the top. `undefined` when not even a dot is free.
 */
export function freePlace(card: Box, occupied: readonly Box[], direction: "ltr" | "rtl"): Place | undefined {
  const content = contentOf(card, occupied);
  const fromTop = [...occupied].sort((one, other) => one.top - other.top);
  for (const { name, width, height } of SHAPES) {
    const lefts = new Set([
      right(content) - width,
      content.left,
      ...occupied.flatMap((box) => [right(box) + GAP, box.left - GAP - width]),
    ]);
    const nearest = [...lefts]
      .filter((left) => left >= content.left && left + width <= right(content))
      .sort((one, other) => (direction === "ltr" ? other - one : one - other));
    for (const left of nearest) {
      const top = highestGap(content, fromTop, { left, width, height });
      if (top === undefined) continue;
      const inTheWay = occupied.filter((box) => !sideBySide(left, width, box));
      return { ...centred({ left, top, width, height }, card, inTheWay), shape: name };
    }
  }
  return undefined;
}

/** The top of the highest gap of this size; `fromTop` are the boxes, highest first. */
function highestGap(
  content: Box,
  fromTop: readonly Box[],
  { left, width, height }: Omit<Box, "top">,
): number | undefined {
  let top = content.top;
  for (const box of fromTop) {
    if (sideBySide(left, width, box)) continue;
    if (box.top - GAP - top >= height) return top;
    top = Math.max(top, Math.ceil(bottom(box) + GAP));
  }
  return bottom(content) - top >= height ? top : undefined;
}

/** The place moved to the middle of the gap it stands in, where the gap is about its own size. */
function centred(place: Box, card: Box, inTheWay: readonly Box[]): Box {
  const above = Math.max(card.top, ...inTheWay.map(bottom).filter((edge) => edge <= place.top));
  const below = Math.min(
    bottom(card),
    ...inTheWay.map(({ top }) => top).filter((edge) => edge >= bottom(place)),
  );
  if (below - above > 3 * place.height) return place;
  return { ...place, top: above + (below - above - place.height) / 2 };
}
