import type { Line } from "./edge";
import type { Places } from "./trace";

/** Takes the places along which one contour comes too near to another. */
export type Give = (own: number, other: number, points: Line) => void;

/** Whether a place is too near to another contour, by the distance and the side it lies on. */
export type Narrow = (own: number, other: number, far: number, inward: boolean) => boolean;

/** A stretch of one contour along another. */
interface Run {
  readonly from: number;
  last: number;
}

/** So many places in a row may be missing from a run. */
const MISSED = 2;

/** Gathers, while the places of a picture go by, the stretches along which two contours come too near. */
export class Runs {
  readonly #places: Places;
  readonly #narrow: Narrow;
  readonly #give: Give;
  /** The square of the least distance from the present place, by contour; whether it is reached inwards; those that were
   *  met. */
  readonly #least: Float64Array;
  readonly #inward: Uint8Array;
  readonly #met: number[] = [];
  readonly #open = new Map<number, Run>();
  #at = 0;

  constructor(places: Places, contours: number, narrow: Narrow, give: Give) {
    this.#places = places;
    this.#narrow = narrow;
    this.#give = give;
    this.#least = new Float64Array(contours).fill(Number.POSITIVE_INFINITY);
    this.#inward = new Uint8Array(contours);
  }

  /** Goes on to a later place; those between have nothing near them. */
  begin(at: number): void {
    this.#note();
    const { piece } = this.#places;
    this.#endAll(piece[at] === piece[this.#at] ? at - 1 : Number.POSITIVE_INFINITY);
    this.#at = at;
  }

  /** Another contour comes near the present place: the square of the distance, and the step there. */
  meet(other: number, far: number, dx: number, dy: number): void {
    const least = this.#least[other] as number;
    if (least === Number.POSITIVE_INFINITY) this.#met.push(other);
    if (far >= least) return;
    this.#least[other] = far;
    const { nx, ny } = this.#places;
    this.#inward[other] = dx * (nx[this.#at] as number) + dy * (ny[this.#at] as number) < 0 ? 1 : 0;
  }

  finish(): void {
    this.#note();
    this.#endAll(Number.POSITIVE_INFINITY);
  }

  /** What the present place means for the contours that were met. */
  #note(): void {
    const at = this.#at;
    if (this.#met.length === 0 && this.#open.size === 0) return;
    const own = this.#places.of[at] as number;
    for (const other of this.#met) {
      const narrow = this.#narrow(own, other, Math.sqrt(this.#least[other] as number), this.#inward[other] === 1);
      this.#least[other] = Number.POSITIVE_INFINITY;
      if (!narrow) continue;
      const run = this.#open.get(other);
      if (run) run.last = at;
      else this.#open.set(other, { from: at, last: at });
    }
    this.#met.length = 0;
    if (this.#open.size > 0) this.#endAll(at);
  }

  /** Ends the runs that have not gone on until here. */
  #endAll(until: number): void {
    for (const [other, { from, last }] of this.#open) {
      if (until - last <= MISSED) continue;
      this.#open.delete(other);
      this.#give(this.#places.of[from] as number, other, this.#points(from, last));
    }
  }

  #points(from: number, last: number): number[] {
    const { x, y } = this.#places;
    const points: number[] = [];
    for (let i = from; i <= last; i++) points.push(x[i] as number, y[i] as number);
    return points;
  }
}
