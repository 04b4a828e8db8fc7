import type { Box } from "../scene";
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

  constructor({ x, y, of }: Places, box: Box, size: number) {
    const count = of.length;
    this.#box = box;
    this.#size = size;
    this.#columns = Math.ceil(box.width / size) + 1;
    this.#rows = Math.ceil(box.height / size) + 1;
    const cells = new Int32Array(count);
    this.#first = new Int32Array(this.#columns * this.#rows + 1);
    for (let i = 0; i < count; i++) {
      const cell = this.#row(y[i] as number) * this.#columns + this.#column(x[i] as number);
      cells[i] = cell;
      (this.#first[cell + 1] as number)++;
    }
    for (let i = 1; i < this.#first.length; i++) (this.#first[i] as number) += this.#first[i - 1] as number;
    const next = this.#first.slice();
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#of = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const at = (next[cells[i] as number] as number)++;
      this.#x[at] = x[i] as number;
      this.#y[at] = y[i] as number;
      this.#of[at] = of[i] as number;
    }
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#box.x) / this.#size)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#box.y) / this.#size)));
  }

  /** Tells of all places of other contours within reach of one: the contour, the square of the distance, and the step there. */
  around(
    px: number,
    py: number,
    own: number,
    reach: number,
    meet: (other: number, far: number, dx: number, dy: number) => void,
  ): void {
    const [left, right] = [this.#column(px - reach), this.#column(px + reach)];
    const [top, bottom] = [this.#row(py - reach), this.#row(py + reach)];
    const most = reach * reach;
    for (let row = top; row <= bottom; row++) {
      const from = this.#first[row * this.#columns + left] as number;
      const to = this.#first[row * this.#columns + right + 1] as number;
      for (let i = from; i < to; i++) {
        if (this.#of[i] === own) continue;
        const dx = (this.#x[i] as number) - px;
        const dy = (this.#y[i] as number) - py;
        const far = dx * dx + dy * dy;
        if (far < most) meet(this.#of[i] as number, far, dx, dy);
      }
    }
  }
}
