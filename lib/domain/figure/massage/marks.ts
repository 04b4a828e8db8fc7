import type { Point } from "../camera";
import { anticlockwise, pen } from "../path";
import type { Box, Shape } from "../scene";
import { ellipsePath } from "../sweep";

/** Radius of a number's circle, as a share of the picture's shorter side: 3.6 mm across on a 45 mm print. */
const DISC = 0.043;

/** Figures as polylines in a box two wide and three high, drawn so that no font is needed. */
const DIGITS: Readonly<Record<number, readonly (readonly Point[])[]>> = {
  1: [
    [
      [-0.6, -0.8],
      [0.15, -1.5],
      [0.15, 1.5],
    ],
  ],
  2: [
    [
      [-0.8, -0.8],
      [-0.5, -1.35],
      [0.1, -1.5],
      [0.7, -1.2],
      [0.8, -0.6],
      [-0.8, 1.5],
      [0.9, 1.5],
    ],
  ],
  3: [
    [
      [-0.8, -1.5],
      [0.8, -1.5],
      [-0.05, -0.4],
      [0.65, 0],
      [0.8, 0.8],
      [0.3, 1.4],
      [-0.4, 1.5],
      [-0.9, 1.1],
    ],
  ],
  4: [
    [
      [0.5, 1.5],
      [0.5, -1.5],
      [-1, 0.7],
      [1, 0.7],
    ],
  ],
  5: [
    [
      [0.8, -1.5],
      [-0.6, -1.5],
      [-0.75, -0.2],
      [0.1, -0.45],
      [0.75, 0],
      [0.8, 0.8],
      [0.3, 1.4],
      [-0.4, 1.5],
      [-0.9, 1.2],
    ],
  ],
};

const shorter = ({ width, height }: Box): number => Math.min(width, height);

function polyline(points: readonly Point[], [x, y]: Point, by: number): string {
  const p = pen();
  const [first, ...others] = points.map(([px, py]): Point => [x + px * by, y + py * by]) as [Point, ...Point[]];
  p.move(first);
  for (const point of others) p.line(point);
  return p.text();
}

/** A small circle. Its radius is whole: two half arcs would else round to a lens. */
export function disc([x, y]: Point, radius: number): string {
  const r = Math.round(radius);
  return ellipsePath([Math.round(x), Math.round(y)], [r, 0], [0, r]);
}

/** The number of a stroke in a small circle. */
export function orderShapes(order: number, at: Point, box: Box): Shape[] {
  const radius = shorter(box) * DISC;
  const digit = DIGITS[order] ?? [];
  return [
    { d: disc(at, radius), tone: "paper", line: 3 },
    {
      d: digit.map((line) => polyline(line, at, radius * 0.36)).join(""),
      tone: "none",
      stroke: "line",
      line: 8,
    },
  ];
}

/** The corners where the sign of pressure may stand, the usual one first. The upper right is kept for a held end. */
export const CORNERS = ["lower right", "lower left", "upper left"] as const;
export type Corner = (typeof CORNERS)[number];

/** Size of the sign's arrowheads in a picture. */
const headSize = (box: Box): number => shorter(box) * 0.05;

/** What the sign of pressure covers in its corner. */
export function pressurePlate(corner: Corner, box: Box): Box {
  const size = headSize(box);
  const [width, height] = [size * 4.8, size * 2.55];
  return {
    x: corner === "lower right" ? box.x + box.width - width : box.x,
    y: corner === "upper left" ? box.y : box.y + box.height - height,
    width,
    height,
  };
}

/** Pressure in a corner: of three arrowheads that press on a line, as many are filled as the touch is firm. */
export function pressureShapes(pressure: 1 | 2 | 3, corner: Corner, box: Box): Shape[] {
  const size = headSize(box);
  const plate = pressurePlate(corner, box);
  const left = plate.x + size * (corner === "lower right" ? 0.4 : 0.9);
  const bottom = plate.y + plate.height - size;
  const head = (i: number): string => {
    const x = left + size * (0.55 + i * 1.2);
    const p = pen();
    const [a, b, c] = anticlockwise([
      [x - size * 0.48, bottom - size * 1.1],
      [x + size * 0.48, bottom - size * 1.1],
      [x, bottom - size * 0.28],
    ]) as [Point, Point, Point];
    p.move(a);
    p.line(b);
    p.line(c);
    p.close();
    return p.text();
  };
  const some = (from: number, to: number) => [0, 1, 2].slice(from, to).map(head).join("");
  const line = polyline(
    [
      [0, 0],
      [3.5, 0],
    ],
    [left, bottom],
    size,
  );
  // It fills its corner: nothing of what it covers is left between it and the picture's edge.
  const from = corner === "lower right" ? plate.x : plate.x - size;
  const to = from + plate.width + size;
  const above = corner === "upper left" ? plate.y - size : plate.y;
  const below = above + plate.height + size;
  const cover = anticlockwise([
    [from, below],
    [to, below],
    [to, above],
    [from, above],
  ]);
  return [
    { d: `${polyline(cover, [0, 0], 1)}z`, tone: "paper" },
    { d: line, tone: "none", stroke: "line", line: 6 },
    ...(pressure < 3 ? [{ d: some(pressure, 3), tone: "paper", line: 3 } as const] : []),
    { d: some(0, pressure), tone: "arrow", line: 3 },
  ];
}
