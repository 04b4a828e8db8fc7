import type { Box } from "../scene";
import type { Contour } from "./give-way";
import type { Places } from "./trace";

/** Things are bits of one number; all beyond so many count as never alone. */
const BITS = 30;
const CROWD = 1 << BITS;

/** The places of a picture that have anything near them but their own thing, in their order: most have not, and need no
 *  closer look. Told by squares of the size that "near" has, so a few too many are named but never one too few. */
export function inCompany({ x, y, of, count }: Places, contours: readonly Contour[], box: Box, near: number): number[] {
  const columns = Math.ceil(box.width / near) + 2;
  const rows = Math.ceil(box.height / near) + 2;
  const things = new Int32Array(columns * rows);
  const bits = bitsOf(contours);
  const squares = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const column = clamped(Math.floor(((x[i] as number) - box.x) / near) + 1, columns);
    const square = clamped(Math.floor(((y[i] as number) - box.y) / near) + 1, rows) * columns + column;
    squares[i] = square;
    (things[square] as number) |= bits[of[i] as number] as number;
  }
  const round = roundEach(roundEach(things, 1), columns);
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const bit = bits[of[i] as number] as number;
    if (bit === CROWD || (round[squares[i] as number] as number) !== bit) found.push(i);
  }
  return found;
}

const clamped = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** For each contour the bit of its thing. */
function bitsOf(contours: readonly Contour[]): Int32Array {
  const known = new Map<number, number>();
  return Int32Array.from(contours, ({ thing }) => {
    const bit = known.get(thing) ?? (known.size < BITS ? 1 << known.size : CROWD);
    known.set(thing, bit);
    return bit;
  });
}

/** What stands in each square or in the one before or after it, `step` squares away. */
function roundEach(squares: Int32Array, step: number): Int32Array {
  const round = squares.slice();
  for (let i = step; i < squares.length; i++) {
    (round[i] as number) |= squares[i - step] as number;
    (round[i - step] as number) |= squares[i] as number;
  }
  return round;
}
