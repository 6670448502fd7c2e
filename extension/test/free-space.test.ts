import { describe, expect, test } from "vitest";
import { type Box, freePlace } from "../src/overlay/free-space";

const CARD: Box = { left: 100, top: 500, width: 900, height: 240 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

/** A card as the shop draws it: status, date and id, a dividing line, store, picture, words, price and buttons. */
const ORDINARY = [
  box(116, 516, 140, 24),
  box(720, 516, 200, 34),
  box(950, 516, 34, 16),
  box(116, 560, 868, 1),
  box(116, 576, 150, 18),
  box(116, 606, 96, 96),
  box(224, 606, 290, 18),
  box(224, 626, 80, 14),
  box(880, 606, 104, 18),
  box(784, 630, 200, 36),
  box(784, 676, 200, 36),
];

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

describe("a free place on a card", () => {
  test("nothing of the card is covered, and the strip ends where the card's content ends", () => {
    const place = freePlace(CARD, ORDINARY, "ltr");
    expect(place?.shape).toBe("line");
    expect((place?.left ?? 0) + (place?.width ?? 0)).toBe(984);
    for (const taken of ORDINARY) expect(overlaps(place as Box, taken)).toBe(false);
  });

  test("read from right to left, it stands at the other end", () => {
    const mirrored = ORDINARY.map(({ left, ...rest }) => ({ ...rest, left: 1100 - left - rest.width }));
    expect(freePlace(CARD, mirrored, "rtl")?.left).toBe(116);
  });

  test("whatever stands on the card, the place is free and inside it", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let found = 0;
    for (let round = 0; round < 300; round += 1) {
      const taken = Array.from({ length: random(40) }, () =>
        box(100 + random(700), 500 + random(200), 10 + random(200), 5 + random(40)),
      );
      const place = freePlace(CARD, taken, random(2) === 0 ? "ltr" : "rtl");
      if (place === undefined) continue;
      found += 1;
      expect(place.left).toBeGreaterThanOrEqual(CARD.left);
      expect(place.top).toBeGreaterThanOrEqual(CARD.top);
      expect(place.left + place.width).toBeLessThanOrEqual(CARD.left + CARD.width);
      expect(place.top + place.height).toBeLessThanOrEqual(CARD.top + CARD.height);
      for (const other of taken) expect(overlaps(place, other)).toBe(false);
    }
    expect(found).toBeGreaterThan(250);
  });

  test("a crowded card leaves a dot, a full one nothing", () => {
    const full = [box(100, 500, 900, 240)];
    expect(freePlace(CARD, full, "ltr")).toBeUndefined();
    const crowded = [box(104, 504, 892, 190), box(104, 720, 892, 16)];
    expect(freePlace(CARD, crowded, "ltr")?.shape).toBe("dot");
  });

  test("an empty card takes the widest strip", () => {
    expect(freePlace(CARD, [], "ltr")?.width).toBe(680);
  });
});
