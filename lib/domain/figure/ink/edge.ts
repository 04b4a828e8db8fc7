import type { Point } from "../camera";

/** Straight pieces for one curve, and for one half of an ellipse: finer than any line is thick. */
const PIECES = { curve: 6, arc: 8 } as const;
/** Numbers that each command takes for one step. */
const TAKES: Readonly<Record<string, number>> = { M: 2, l: 2, c: 6, s: 4, a: 7, m: 2, q: 4, t: 2, h: 1, v: 1, H: 1 };

/** Reads a path as it is written in this room: an absolute start, then relative steps. */
class Reader {
  readonly lines: Point[][] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  /** Where the last curve came in from: a smooth one goes on from there. */
  #handle: Point = [0, 0];

  step(command: string, n: readonly number[]): void {
    const by = (i: number): Point => [this.#at[0] + (n[i] as number), this.#at[1] + (n[i + 1] as number)];
    const onward: Point = [2 * this.#at[0] - this.#handle[0], 2 * this.#at[1] - this.#handle[1]];
    switch (command) {
      case "M":
        this.#begin([n[0] as number, n[1] as number]);
        break;
      case "m":
        this.#begin(by(0));
        break;
      case "c":
        this.#cubic(by(0), by(2), by(4));
        break;
      case "s":
        this.#cubic(onward, by(0), by(2));
        break;
      case "q":
        this.#quadratic(by(0), by(2));
        break;
      case "t":
        this.#quadratic(onward, by(0));
        break;
      case "a":
        this.#arc(n, by(5));
        break;
      case "h":
        this.#line([this.#at[0] + (n[0] as number), this.#at[1]]);
        break;
      case "H":
        this.#line([n[0] as number, this.#at[1]]);
        break;
      case "v":
        this.#line([this.#at[0], this.#at[1] + (n[0] as number)]);
        break;
      default:
        this.#line(by(0));
        break;
    }
  }

  close(): void {
    this.#line(this.#start);
  }

  #begin(at: Point): void {
    this.#at = at;
    this.#start = at;
    this.#handle = at;
    this.lines.push([at]);
  }

  #line(to: Point): void {
    // After a path was closed another may begin where it did.
    const line = this.lines.at(-1);
    line?.push(to);
    this.#at = to;
    this.#handle = to;
  }

  #cubic(a: Point, b: Point, to: Point): void {
    const from = this.#at;
    for (let i = 1; i <= PIECES.curve; i++) {
      const t = i / PIECES.curve;
      const s = 1 - t;
      const blend = (axis: 0 | 1) =>
        s * s * s * from[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t * t * t * to[axis];
      this.#line([blend(0), blend(1)]);
    }
    this.#handle = b;
  }

  #quadratic(a: Point, to: Point): void {
    const from = this.#at;
    const third = (end: Point): Point => [end[0] + (2 / 3) * (a[0] - end[0]), end[1] + (2 / 3) * (a[1] - end[1])];
    this.#cubic(third(from), third(to), to);
    this.#handle = a;
  }

  /** An elliptic arc that turns anticlockwise (SVG 2, implementation notes B.2.4). */
  #arc([rx0 = 1, ry0 = 1, degrees = 0, large = 0]: readonly number[], to: Point): void {
    const from = this.#at;
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
    const [x, y] = [c * hx + s * hy, -s * hx + c * hy];
    const grow = Math.max(1, Math.sqrt((x / rx0) ** 2 + (y / ry0) ** 2));
    const [rx, ry] = [rx0 * grow, ry0 * grow];
    const share = rx * rx * y * y + ry * ry * x * x;
    const off = Math.sqrt(Math.max(0, (rx * rx * ry * ry - share) / (share || 1))) * (large ? 1 : -1);
    const [mx, my] = [(off * rx * y) / ry, (-off * ry * x) / rx];
    const angle = (px: number, py: number) => Math.atan2((py - my) / ry, (px - mx) / rx);
    const first = angle(x, y);
    let turn = angle(-x, -y) - first;
    if (turn > 0) turn -= 2 * Math.PI;
    const [cx, cy] = [c * mx - s * my + (from[0] + to[0]) / 2, s * mx + c * my + (from[1] + to[1]) / 2];
    for (let i = 1; i < PIECES.arc; i++) {
      const t = first + (turn * i) / PIECES.arc;
      const [px, py] = [rx * Math.cos(t), ry * Math.sin(t)];
      this.#line([cx + c * px - s * py, cy + s * px + c * py]);
    }
    this.#line(to);
  }
}

/** The lines of a path as rows of points near enough to be taken for straight between them. */
export function edgesOf(d: string): readonly (readonly Point[])[] {
  const reader = new Reader();
  for (const [, command = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === "z") {
      reader.close();
      continue;
    }
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`A path may not say "${command}"`);
    const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    for (let i = 0; i + takes <= numbers.length; i += takes) {
      // Further pairs after a move are lines.
      const now = i > 0 && (command === "M" || command === "m") ? "l" : command;
      reader.step(now, numbers.slice(i, i + takes));
    }
  }
  return reader.lines;
}
