import type { Box } from "../scene";
import type { Contour } from "./give-way";
import type { Runs } from "./runs";
import type { Places } from "./trace";

/** Visible places by where they lie, in small squares: whoever asks looks only at those round about. */
export class Grid {
  readonly #box: Box;
  readonly #size: number;
  readonly #columns: number;
  readonly #rows: number;
  /** For each square the first of its places; they follow each other in the rows below. */
  readonly #first: Int32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #of: Uint16Array;
  /** The thing that each place belongs to. */
  readonly #thing: Uint16Array;

  /** Only `which` of the places are kept. */
  constructor({ x, y, of }: Places, which: readonly number[], contours: readonly Contour[], box: Box, size: number) {
    const count = which.length;
    this.#box = box;
    this.#size = size;
    this.#columns = Math.ceil(box.width / size) + 1;
    this.#rows = Math.ceil(box.height / size) + 1;
    const cells = new Int32Array(count);
    this.#first = new Int32Array(this.#columns * this.#rows + 1);
    for (let i = 0; i < count; i++) {
      const place = which[i] as number;
      const cell = this.#row(y[place] as number) * this.#columns + this.#column(x[place] as number);
      cells[i] = cell;
      (this.#first[cell + 1] as number)++;
    }
    for (let i = 1; i < this.#first.length; i++) (this.#first[i] as number) += this.#first[i - 1] as number;
    const next = this.#first.slice();
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#of = new Uint16Array(count);
    this.#thing = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const at = (next[cells[i] as number] as number)++;
      const place = which[i] as number;
      this.#x[at] = x[place] as number;
      this.#y[at] = y[place] as number;
      this.#of[at] = of[place] as number;
      this.#thing[at] = (contours[of[place] as number] as Contour).thing;
    }
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#box.x) / this.#size)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#box.y) / this.#size)));
  }

  /** Tells of all places of other things within reach of one. */
  around(px: number, py: number, thing: number, reach: number, runs: Runs): void {
    const columns = this.#columns;
    const left = this.#column(px - reach);
    const right = this.#column(px + reach);
    const bottom = this.#row(py + reach);
    const most = reach * reach;
    for (let row = this.#row(py - reach); row <= bottom; row++) {
      const to = this.#first[row * columns + right + 1] as number;
      for (let i = this.#first[row * columns + left] as number; i < to; i++) {
        if (this.#thing[i] === thing) continue;
        const dx = (this.#x[i] as number) - px;
        const dy = (this.#y[i] as number) - py;
        const far = dx * dx + dy * dy;
        if (far < most) runs.meet(this.#of[i] as number, far, dx, dy);
      }
    }
  }
}
