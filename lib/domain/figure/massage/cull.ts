import type { Box, Shape } from "../scene";

/** Numbers that each path command takes for one step; the last two are where it leads. */
const TAKES: Readonly<Record<string, number>> = { M: 2, l: 2, c: 6, s: 4, a: 7 };
/** Lines and round ends reach beyond a path's points. Units of the picture. */
const REACH = 20;

/** Smallest box round one closed or open line of a path, written in the relative steps of path.ts. Read letter by letter:
 *  this runs over every path of a close-up. */
function spanOf(line: string): Span {
  const span = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let [x, y, takes, count, last, isMove] = [0, 0, 2, 0, 0, false];
  for (let i = 0; i < line.length; ) {
    const command = TAKES[line[i] as string];
    if (command !== undefined || line[i] === "z" || line[i] === " ") {
      if (command !== undefined) [takes, count, isMove] = [command, 0, line[i] === "M"];
      i++;
      continue;
    }
    const minus = line.charCodeAt(i) === 45;
    let value = minus ? 0 : line.charCodeAt(i) - 48;
    i++;
    for (let digit = line.charCodeAt(i); digit >= 48 && digit <= 57; digit = line.charCodeAt(++i))
      value = value * 10 + digit - 48;
    if (minus) value = -value;
    count = (count % takes) + 1;
    if (count < takes) {
      last = value;
      continue;
    }
    x = last + (isMove ? 0 : x);
    y = value + (isMove ? 0 : y);
    span.left = Math.min(span.left, x);
    span.right = Math.max(span.right, x);
    span.top = Math.min(span.top, y);
    span.bottom = Math.max(span.bottom, y);
  }
  return span;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The shape without the lines of its path that lie outside the picture; null when nothing is left. */
export function culled(shape: Shape, { x, y, width, height }: Box): Shape | null {
  const d = shape.d
    .split(/(?=M)/)
    .filter((line) => {
      const { left, right, top, bottom } = spanOf(line);
      return right > x - REACH && left < x + width + REACH && bottom > y - REACH && top < y + height + REACH;
    })
    .join("");
  return d ? { ...shape, d } : null;
}
