import type { MapFigure, RegionShape } from "./shapes";

export type Direction = "up" | "down" | "left" | "right";

const WAY: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.2;

/** The region one comes to from another with an arrow key; the same one at the edge of the body. */
export function neighbour({ regions }: MapFigure, id: string, direction: Direction): string {
  const from = regions.find((region) => region.id === id);
  if (!from) return regions[0]?.id ?? id;
  const [dx, dy] = WAY[direction];
  let best = id;
  let least = Number.POSITIVE_INFINITY;
  for (const region of regions) {
    const [x, y] = offset(from, region);
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead < 6 || aside > ahead * 3) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < least) [least, best] = [cost, region.id];
  }
  return best;
}

const offset = (from: RegionShape, to: RegionShape): readonly [number, number] => [
  to.middle[0] - from.middle[0],
  to.middle[1] - from.middle[1],
];

/** The region under a place on the page, or the nearest within reach of a finger beside the body. */
export function regionNear({ regions }: MapFigure, [x, y]: readonly [number, number], reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { id, rim } of regions) {
    for (const [px, py] of rim) {
      const distance = Math.hypot(px - x, py - y);
      if (distance < least) [least, best] = [distance, id];
    }
  }
  return best;
}
