import type { Extent } from "../ink/edge";
import type { Box, Shape } from "../scene";

/** Numbers that each path command takes for one step; the last two are where it leads. */
const TAKES: Readonly<Record<string, number>> = { M: 2, l: 2, c: 6, s: 4, a: 7 };
/** Lines and round ends reach beyond a path's points. Units of the picture. */
const REACH = 20;
const [SPACE, MINUS, ZERO, NINE, LETTERS] = [32, 45, 48, 57, 65];

/** Smallest box round one closed or open line of a path, written in the relative steps of path.ts. Read letter by letter:
 *  this runs over every path of a close-up. */
function spanOf(line: string): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let [x, y, takes, count, last] = [0, 0, 2, 0, 0];
  for (let i = 0; i < line.length; ) {
    const code = line.charCodeAt(i++);
    if (code >= LETTERS) {
      takes = TAKES[line[i - 1] as string] ?? takes;
      count = 0;
      continue;
    }
    if (code === SPACE) continue;
    const minus = code === MINUS;
    let value = minus ? 0 : code - ZERO;
    for (let digit = line.charCodeAt(i); digit >= ZERO && digit <= NINE; digit = line.charCodeAt(++i))
      value = value * 10 + digit - ZERO;
    if (minus) value = -value;
    count++;
    if (count < takes) {
      last = value;
      continue;
    }
    count = 0;
    // The first step leads from nought: a line begins with its place.
    x += last;
    y += value;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}

const linesOf = (d: string): string[] => d.split(/(?=M)/);

function meets(line: string, { x, y, width, height }: Box): boolean {
  const { left, right, top, bottom } = spanOf(line);
  return right > x - REACH && left < x + width + REACH && bottom > y - REACH && top < y + height + REACH;
}

/** Whether any line of a shape's path comes near a box. */
export const comesNear = ({ d }: Shape, box: Box): boolean => linesOf(d).some((line) => meets(line, box));

/** The shape without the lines of its path that lie outside the picture; null when nothing is left. */
export function culled(shape: Shape, box: Box): Shape | null {
  const d = linesOf(shape.d)
    .filter((line) => meets(line, box))
    .join("");
  return d ? { ...shape, d } : null;
}
