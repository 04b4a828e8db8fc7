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

interface Part extends Extent {
  readonly line: string;
}

/** A shape never changes, and those of hands are asked for twice. */
const known = new WeakMap<Shape, readonly Part[]>();

/** The lines of a shape's path with the boxes round them: each line begins with an absolute place. */
export function partsOf(shape: Shape): readonly Part[] {
  const kept = known.get(shape);
  if (kept) return kept;
  const { d } = shape;
  const parts: Part[] = [];
  for (let from = 0; from < d.length; ) {
    const next = d.indexOf("M", from + 1);
    const line = d.slice(from, next < 0 ? d.length : next);
    parts.push({ line, ...spanOf(line) });
    from += line.length;
  }
  known.set(shape, parts);
  return parts;
}

/** Whether a line with this box may be seen in a picture. */
export const comesNear = ({ left, right, top, bottom }: Extent, { x, y, width, height }: Box): boolean =>
  right > x - REACH && left < x + width + REACH && bottom > y - REACH && top < y + height + REACH;

/** The shape without the lines of its path that lie outside the picture; null when nothing is left. */
export function culled(shape: Shape, box: Box): Shape | null {
  const parts = partsOf(shape);
  const seen = parts.filter((part) => comesNear(part, box));
  if (seen.length === parts.length) return shape;
  return seen.length === 0 ? null : { ...shape, d: seen.map(({ line }) => line).join("") };
}
