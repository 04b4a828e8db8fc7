/** How far a typed word is from another: slips of the finger, each a letter too many, too few, wrong, or two swapped. */
export interface Slips {
  /** From the whole word. */
  readonly whole: number;
  /** From the nearest beginning of it, for somebody who is still typing. */
  readonly beginning: number;
}

const FAR: Slips = { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY };

/** Longest word that is compared; no word of the library comes near it. */
const LONGEST = 40;

const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 3)) as [Uint8Array, Uint8Array, Uint8Array];

/** Slips between a typed word and a known one, as far as there are no more than `most`; beyond that they count as far.
 *  Optimal string alignment: Damerau FJ. Commun ACM 1964;7:171-6. */
export function slips(typed: string, word: string, most: number): Slips {
  if (word.length < typed.length - most || typed.length > LONGEST) return FAR;
  const width = Math.min(word.length, typed.length + most, LONGEST);
  let [before, last, now] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    now[0] = row;
    if (fill(now, last, before, typed, word, row, width) > most) return FAR;
    [before, last, now] = [last, now, before];
  }
  let beginning = Number.POSITIVE_INFINITY;
  for (let column = 0; column <= width; column++) beginning = Math.min(beginning, last[column] ?? 0);
  const whole = width === word.length ? (last[width] ?? 0) : Number.POSITIVE_INFINITY;
  return beginning > most ? FAR : { whole: whole > most ? Number.POSITIVE_INFINITY : whole, beginning };
}

/** One row of the table of distances; answers its least, which no later row goes below. */
function fill(
  now: Uint8Array,
  last: Uint8Array,
  before: Uint8Array,
  typed: string,
  word: string,
  row: number,
  width: number,
): number {
  let least = now[0] ?? 0;
  for (let column = 1; column <= width; column++) {
    const [letter, other] = [typed.charCodeAt(row - 1), word.charCodeAt(column - 1)];
    let cost = Math.min(
      (last[column] ?? 0) + 1,
      (now[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
    );
    const swapped = letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
    if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    now[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
