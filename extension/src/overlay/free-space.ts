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

/** What we would like to show, best first. */
export const SHAPES: readonly Shape[] = [
  { name: "card", width: 380, height: 42 },
  { name: "card", width: 320, height: 42 },
  { name: "card", width: 260, height: 42 },
  { name: "line", width: 400, height: 26 },
  { name: "line", width: 300, height: 26 },
  { name: "card", width: 210, height: 42 },
  { name: "line", width: 200, height: 24 },
  { name: "dot", width: 24, height: 24 },
  { name: "dot", width: 18, height: 18 },
];

export interface Place extends Box {
  shape: Shape["name"];
}

/** Distance to keep from what is there, and from the card's edges. */
const GAP = 4;

function collides(box: Box, other: Box): boolean {
  return (
    box.left < other.left + other.width + GAP &&
    other.left < box.left + box.width + GAP &&
    box.top < other.top + other.height + GAP &&
    other.top < box.top + box.height + GAP
  );
}

function distinct(values: number[]): number[] {
  return [...new Set(values.map((value) => Math.round(value)))];
}

/**
 * The best free place within `card`, all boxes in the same coordinates: the first shape that fits anywhere; among its places
 * the one nearest to the end of the reading direction, then to the top. `undefined` when not even a dot is free.
 */
export function freePlace(card: Box, occupied: readonly Box[], direction: "ltr" | "rtl"): Place | undefined {
  const right = card.left + card.width;
  const bottom = card.top + card.height;
  for (const { name, width, height } of SHAPES) {
    const lefts = distinct([
      right - GAP - width,
      card.left + GAP,
      ...occupied.flatMap((box) => [box.left + box.width + GAP, box.left - GAP - width]),
    ]).filter((left) => left >= card.left + GAP && left + width <= right - GAP);
    const tops = distinct([
      card.top + GAP,
      bottom - GAP - height,
      ...occupied.flatMap((box) => [box.top + box.height + GAP, box.top - GAP - height]),
    ]).filter((top) => top >= card.top + GAP && top + height <= bottom - GAP);
    lefts.sort((one, other) => (direction === "ltr" ? other - one : one - other));
    tops.sort((one, other) => one - other);
    for (const left of lefts) {
      for (const top of tops) {
        const place = { left, top, width, height };
        if (!occupied.some((box) => collides(place, box))) return { ...place, shape: name };
      }
    }
  }
  return undefined;
}
