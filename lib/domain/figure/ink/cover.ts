import type { Point } from "../camera";
import type { Box } from "../scene";

/** Longer side of a drawing on the sheet. Unit: mm. */
export const PRINTED = 45;
/** Cells in a millimetre of paper: what is asked lies at least one cell from the outline. */
export const FINE = 5;

/** Which surface is seen where: a coarse picture of whole numbers, each surface painted over those behind it. */
export class Cover {
  readonly #width: number;
  readonly #height: number;
  readonly #scale: number;
  readonly #box: Box;
  readonly #seen: Int16Array;
  /** For each row the places where an outline crosses it, with the way it turns; kept from surface to surface. */
  readonly #rows: number[][];

  constructor(box: Box, perMm: number) {
    this.#box = box;
    this.#scale = FINE / perMm;
    this.#width = Math.ceil(box.width * this.#scale);
    this.#height = Math.ceil(box.height * this.#scale);
    this.#seen = new Int16Array(this.#width * this.#height).fill(-1);
    this.#rows = Array.from({ length: this.#height }, () => []);
  }

  /** The surface seen at a place; -1 where there is none, -2 outside the picture. */
  at(x: number, y: number): number {
    const column = Math.floor((x - this.#box.x) * this.#scale);
    const row = Math.floor((y - this.#box.y) * this.#scale);
    if (column < 0 || row < 0 || column >= this.#width || row >= this.#height) return -2;
    return this.#seen[row * this.#width + column] as number;
  }

  /** By surface, whether anything of it is seen. */
  shown(): ReadonlySet<number> {
    return new Set(this.#seen);
  }

  /** For each cell where a surface is seen, how many of it lie in a row there, along the page or down it: the fewer. */
  widths(id: number): number[] {
    const fewest = new Uint16Array(this.#seen.length);
    this.#runs(id, this.#height, this.#width, this.#width, 1, (cell, long) => {
      fewest[cell] = long;
    });
    const found: number[] = [];
    this.#runs(id, this.#width, this.#height, 1, this.#width, (cell, long) => {
      found.push(Math.min(long, fewest[cell] as number));
    });
    return found;
  }

  /** Tells of each cell of a surface how many of it follow each other there, by lines of cells. */
  #runs(
    id: number,
    lines: number,
    long: number,
    line: number,
    step: number,
    tell: (cell: number, long: number) => void,
  ): void {
    const seen = this.#seen;
    for (let i = 0; i < lines; i++) {
      let from = -1;
      for (let j = 0; j <= long; j++) {
        const here = j < long && seen[i * line + j * step] === id;
        if (here && from < 0) from = j;
        if (here || from < 0) continue;
        for (let n = from; n < j; n++) tell(i * line + n * step, j - from);
        from = -1;
      }
    }
  }

  /** Paints a surface by its outlines, whichever of them turns which way (fill rule "nonzero"). */
  paint(lines: readonly (readonly Point[])[], id: number): void {
    const rows = this.#rows;
    let [top, bottom] = [this.#height, -1];
    for (const line of lines) {
      let before = line[line.length - 1] as Point;
      for (const point of line) {
        const [from, to] = this.#cross(before, point);
        if (from < top) top = from;
        if (to > bottom) bottom = to;
        before = point;
      }
    }
    for (let row = top; row <= bottom; row++) {
      const crossings = rows[row] as number[];
      if (crossings.length > 0) this.#fill(crossings, row, id);
      crossings.length = 0;
    }
  }

  /** Notes where one edge crosses the middles of rows: the column doubled, odd where it goes down. Gives the rows. */
  #cross([ax, ay]: Point, [bx, by]: Point): readonly [number, number] {
    const { x, y } = this.#box;
    const scale = this.#scale;
    const down = ay < by;
    const high = ((down ? ay : by) - y) * scale;
    const low = ((down ? by : ay) - y) * scale;
    const from = Math.max(0, Math.ceil(high - 0.5));
    const to = Math.min(this.#height - 1, Math.ceil(low - 0.5) - 1);
    if (to < from) return [this.#height, -1];
    const slope = (bx - ax) / (by - ay);
    const start = (ax - x) * scale + (from + 0.5 - (ay - y) * scale) * slope;
    for (let row = from; row <= to; row++) {
      const column = Math.round(start + (row - from) * slope);
      (this.#rows[row] as number[]).push(Math.max(0, Math.min(this.#width, column)) * 2 + (down ? 1 : 0));
    }
    return [from, to];
  }

  #fill(crossings: number[], row: number, id: number): void {
    // A handful at most: sorted by hand.
    for (let i = 1; i < crossings.length; i++) {
      const one = crossings[i] as number;
      let at = i;
      for (; at > 0 && (crossings[at - 1] as number) > one; at--) crossings[at] = crossings[at - 1] as number;
      crossings[at] = one;
    }
    let [depth, start] = [0, 0];
    const first = row * this.#width;
    for (const one of crossings) {
      const column = one >> 1;
      if (depth === 0) start = column;
      depth += one & 1 ? 1 : -1;
      if (depth === 0 && column > start) this.#seen.fill(id, first + start, first + column);
    }
  }
}
