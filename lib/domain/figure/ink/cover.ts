import type { Box } from "../scene";
import { extentOf, type Lines } from "./edge";

/** Longer side of a drawing on the sheet. Unit: mm. */
export const PRINTED = 45;
/** Cells in a millimetre of paper: what is asked lies at least one cell from the outline. */
export const FINE = 5;

/** For each row the places where an outline crosses it, with the way it turns, in a stretch of their own. None between two
 *  surfaces, and kept from picture to picture: it is all that painting needs. */
let stretch = 32;
let crossed = new Int32Array(0);
let counts = new Int32Array(0);

function makeRows(height: number): void {
  if (counts.length >= height) return;
  counts = new Int32Array(height);
  crossed = new Int32Array(height * stretch);
}

/** Gives every row twice the room, in the middle of a surface. */
function stretchRows(): void {
  const wider = new Int32Array(crossed.length * 2);
  for (let row = 0; row < counts.length; row++)
    wider.set(crossed.subarray(row * stretch, (row + 1) * stretch), row * stretch * 2);
  stretch *= 2;
  crossed = wider;
}

/** Which surface is seen where: a coarse picture of whole numbers, each surface painted over those behind it. */
export class Cover {
  readonly #width: number;
  readonly #height: number;
  readonly #scale: number;
  readonly #box: Box;
  readonly #seen: Int16Array;
  /** The rows that the surface being painted reaches over. */
  #top = 0;
  #bottom = 0;

  constructor(box: Box, perMm: number) {
    this.#box = box;
    this.#scale = FINE / perMm;
    this.#width = Math.ceil(box.width * this.#scale);
    this.#height = Math.ceil(box.height * this.#scale);
    this.#seen = new Int16Array(this.#width * this.#height).fill(-1);
    makeRows(this.#height);
  }

  /** The surface seen at a place; -1 where there is none, -2 outside the picture. */
  at(x: number, y: number): number {
    const column = Math.floor((x - this.#box.x) * this.#scale);
    const row = Math.floor((y - this.#box.y) * this.#scale);
    if (column < 0 || row < 0 || column >= this.#width || row >= this.#height) return -2;
    return this.#seen[row * this.#width + column] as number;
  }

  /** Whether anything of a surface is seen. */
  shows(lines: Lines, id: number): boolean {
    const [left, right, top, bottom] = this.#bounds(lines);
    for (let row = top; row <= bottom; row++) {
      for (let cell = row * this.#width + left; cell <= row * this.#width + right; cell++)
        if (this.#seen[cell] === id) return true;
    }
    return false;
  }

  /** For each cell where a surface is seen, how many of it lie in a row there, along the page or down it, the fewer: how
   *  many cells there are of each such width. */
  widths(lines: Lines, id: number): Uint32Array {
    const [left, right, top, bottom] = this.#bounds(lines);
    const width = right - left + 1;
    const across = new Uint16Array(Math.max(0, width * (bottom - top + 1)));
    const found = new Uint32Array(Math.max(1, width + 1, bottom - top + 2));
    for (let row = top; row <= bottom; row++) {
      let from = -1;
      for (let column = left; column <= right + 1; column++) {
        const here = column <= right && this.#seen[row * this.#width + column] === id;
        if (here && from < 0) from = column;
        if (here || from < 0) continue;
        across.fill(column - from, (row - top) * width + from - left, (row - top) * width + column - left);
        from = -1;
      }
    }
    for (let column = 0; column < width; column++) {
      let from = -1;
      for (let row = 0; row <= bottom - top + 1; row++) {
        const here = row <= bottom - top && (across[row * width + column] as number) > 0;
        if (here && from < 0) from = row;
        if (here || from < 0) continue;
        for (let n = from; n < row; n++)
          (found[Math.min(row - from, across[n * width + column] as number)] as number)++;
        from = -1;
      }
    }
    return found;
  }

  /** The columns and rows that a surface reaches over. */
  #bounds(lines: Lines): readonly [number, number, number, number] {
    const { left, right, top, bottom } = extentOf(lines);
    const column = (x: number) => Math.floor((x - this.#box.x) * this.#scale);
    const row = (y: number) => Math.floor((y - this.#box.y) * this.#scale);
    return [
      Math.max(0, column(left)),
      Math.min(this.#width - 1, column(right)),
      Math.max(0, row(top)),
      Math.min(this.#height - 1, row(bottom)),
    ];
  }

  /** Paints a surface by its outlines, whichever of them turns which way (fill rule "nonzero"). */
  paint(lines: Lines, id: number): void {
    this.#top = this.#height;
    this.#bottom = -1;
    for (const line of lines) {
      let x = line[line.length - 2] as number;
      let y = line[line.length - 1] as number;
      for (let i = 0; i < line.length; i += 2) {
        const toX = line[i] as number;
        const toY = line[i + 1] as number;
        this.#cross(x, y, toX, toY);
        x = toX;
        y = toY;
      }
    }
    for (let row = this.#top; row <= this.#bottom; row++) {
      this.#fill(row, id);
    }
  }

  /** Notes where one edge crosses the middles of rows: the column doubled, odd where it goes down. */
  #cross(ax: number, ay: number, bx: number, by: number): void {
    const scale = this.#scale;
    const from = (ay - this.#box.y) * scale - 0.5;
    const to = (by - this.#box.y) * scale - 0.5;
    const down = from < to ? 1 : 0;
    const first = Math.max(0, Math.ceil(down ? from : to));
    const last = Math.min(this.#height - 1, Math.ceil(down ? to : from) - 1);
    if (last < first) return;
    if (first < this.#top) this.#top = first;
    if (last > this.#bottom) this.#bottom = last;
    const slope = ((bx - ax) * scale) / (to - from);
    let place = (ax - this.#box.x) * scale + (first - from) * slope;
    for (let row = first; row <= last; row++) {
      const column = place < 0 ? 0 : place > this.#width ? this.#width : Math.round(place);
      const count = counts[row] as number;
      if (count === stretch) stretchRows();
      crossed[row * stretch + count] = column * 2 + down;
      counts[row] = count + 1;
      place += slope;
    }
  }

  #fill(row: number, id: number): void {
    const from = row * stretch;
    const end = from + (counts[row] as number);
    counts[row] = 0;
    // A handful at most: sorted by hand.
    for (let i = from + 1; i < end; i++) {
      const one = crossed[i] as number;
      let at = i;
      for (; at > from && (crossed[at - 1] as number) > one; at--) crossed[at] = crossed[at - 1] as number;
      crossed[at] = one;
    }
    let [depth, start] = [0, 0];
    const first = row * this.#width;
    for (let i = from; i < end; i++) {
      const one = crossed[i] as number;
      const column = one >> 1;
      if (depth === 0) start = column;
      depth += one & 1 ? 1 : -1;
      if (depth === 0 && column > start) this.#seen.fill(id, first + start, first + column);
    }
  }
}
