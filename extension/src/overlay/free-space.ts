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

function collides(box: Box, other: Box): boolean {
  return (
    box.left < right(other) + GAP &&
    other.left < right(box) + GAP &&
    box.top < bottom(other) + GAP &&
    other.top < bottom(box) + GAP
  );
}

/** The edges between which the card's own content stands: our strip lines up with it. */
function contentOf(card: Box, occupied: readonly Box[]): Box {
  const inside = occupied.filter((box) => box.left >= card.left && right(box) <= right(card));
  if (inside.length === 0) return card;
  const left = Math.min(...inside.map(({ left }) => left));
  return {
    left,
    top: card.top + GAP,
    width: Math.max(...inside.map(right)) - left,
    height: card.height - 2 * GAP,
  };
}

/**
 * The best free place on `card`, all boxes in the same coordinates: the first shape that fits anywhere; among its places the
 * one nearest to the end of the reading direction, then to the top. `undefined` when not even a dot is free.
 */
export function freePlace(card: Box, occupied: readonly Box[], direction: "ltr" | "rtl"): Place | undefined {
  const content = contentOf(card, occupied);
  const tops = [content.top, ...occupied.map((box) => Math.ceil(bottom(box) + GAP))];
  for (const { name, width, height } of SHAPES) {
    const lefts = [
      right(content) - width,
      content.left,
      ...occupied.flatMap((box) => [right(box) + GAP, box.left - GAP - width]),
    ].filter((left) => left >= content.left && left + width <= right(content));
    const nearest = [...new Set(lefts)].sort((one, other) =>
      direction === "ltr" ? other - one : one - other,
    );
    const highest = [...new Set(tops)]
      .filter((top) => top >= content.top && top + height <= bottom(content))
      .sort((one, other) => one - other);
    for (const left of nearest) {
      for (const top of highest) {
        const place = { left, top, width, height };
        if (!occupied.some((box) => collides(place, box)))
          return { ...centred(place, card, occupied), shape: name };
      }
    }
  }
  return undefined;
}

/** The place moved to the middle of the gap it stands in, where the gap is about its own size. */
function centred(place: Box, card: Box, occupied: readonly Box[]): Box {
  const beside = occupied.filter((box) => box.left < right(place) + GAP && place.left < right(box) + GAP);
  const above = Math.max(card.top, ...beside.filter((box) => bottom(box) <= place.top).map(bottom));
  const below = Math.min(
    bottom(card),
    ...beside.filter((box) => box.top >= bottom(place)).map(({ top }) => top),
  );
  if (below - above > 2 * place.height) return place;
  return { ...place, top: above + (below - above - place.height) / 2 };
}
