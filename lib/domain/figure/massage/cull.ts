import type { Box, Shape } from "../scene";

/** Numbers that each path command takes for one step; the last two are where it leads. */
const TAKES: Readonly<Record<string, number>> = { M: 2, l: 2, c: 6, s: 4, a: 7 };
/** Lines and round ends reach beyond a path's points. Units of the picture. */
const REACH = 20;

/** Smallest box round one closed or open line of a path, written in the relative steps of path.ts. */
function spanOf(line: string): readonly [left: number, right: number, top: number, bottom: number] {
  let [x, y] = [0, 0];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, command = "", text = ""] of line.matchAll(/([Mlcsa])([^a-zA-Z]*)/g)) {
    const numbers = text.match(/-?\d+/g) ?? [];
    const takes = TAKES[command] as number;
    for (let i = takes; i <= numbers.length; i += takes) {
      x = Number(numbers[i - 2]) + (command === "M" ? 0 : x);
      y = Number(numbers[i - 1]) + (command === "M" ? 0 : y);
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return [left, right, top, bottom];
}

/** The shape without the lines of its path that lie outside the picture; null when nothing is left. */
export function culled(shape: Shape, { x, y, width, height }: Box): Shape | null {
  const d = shape.d
    .split(/(?=M)/)
    .filter((line) => {
      const [left, right, top, bottom] = spanOf(line);
      return right > x - REACH && left < x + width + REACH && bottom > y - REACH && top < y + height + REACH;
    })
    .join("");
  return d ? { ...shape, d } : null;
}
