/** Straight pieces for one curve, and for one half of an ellipse: finer than any line is thick. */
const PIECES = { curve: 3, arc: 6 } as const;
/** Numbers that each command takes for one step. */
const TAKES: Readonly<Record<string, number>> = { M: 2, l: 2, c: 6, s: 4, a: 7, m: 2, q: 4, t: 2, h: 1, v: 1, H: 1 };
const THIRDS = 2 / 3;

/** The points of a line one after another, x before y: pictures in print run through thousands of them. */
export type Line = readonly number[];
/** The lines of a path. */
export type Lines = readonly Line[];

/** Reads a path as it is written in this room: an absolute start, then relative steps. Every picture in print runs all its
 *  paths through here, so nothing is made on the way but the points. */
class Reader {
  readonly lines: number[][] = [];
  #line: number[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** Where the last curve came in from: a smooth one goes on from there. */
  #handleX = 0;
  #handleY = 0;

  step(command: string, n: readonly number[]): void {
    const a = n[0] ?? 0;
    const b = n[1] ?? 0;
    const c = n[2] ?? 0;
    const d = n[3] ?? 0;
    const e = n[4] ?? 0;
    const f = n[5] ?? 0;
    const g = n[6] ?? 0;
    const x = this.#x;
    const y = this.#y;
    if (command === "s") this.#cubic(2 * x - this.#handleX, 2 * y - this.#handleY, x + a, y + b, x + c, y + d);
    else if (command === "c") this.#cubic(x + a, y + b, x + c, y + d, x + e, y + f);
    else if (command === "l") this.#to(x + a, y + b);
    else if (command === "a") this.#arc(a, b, c, d !== 0, x + f, y + g);
    else if (command === "M") this.#begin(a, b);
    else if (command === "m") this.#begin(x + a, y + b);
    else if (command === "q") this.#quadratic(x + a, y + b, x + c, y + d);
    else if (command === "t") this.#quadratic(2 * x - this.#handleX, 2 * y - this.#handleY, x + a, y + b);
    else if (command === "h") this.#to(x + a, y);
    else if (command === "H") this.#to(a, y);
    else this.#to(x, y + a);
  }

  close(): void {
    this.#to(this.#startX, this.#startY);
  }

  #begin(x: number, y: number): void {
    this.#startX = x;
    this.#startY = y;
    this.#line = [];
    this.lines.push(this.#line);
    this.#to(x, y);
  }

  #to(x: number, y: number): void {
    this.#line.push(x, y);
    this.#x = x;
    this.#y = y;
    this.#handleX = x;
    this.#handleY = y;
  }

  #cubic(ax: number, ay: number, bx: number, by: number, tx: number, ty: number): void {
    const [x, y] = [this.#x, this.#y];
    for (let i = 1; i <= PIECES.curve; i++) {
      const t = i / PIECES.curve;
      const s = 1 - t;
      const [p, q, r, w] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      this.#to(p * x + q * ax + r * bx + w * tx, p * y + q * ay + r * by + w * ty);
    }
    this.#handleX = bx;
    this.#handleY = by;
  }

  #quadratic(ax: number, ay: number, tx: number, ty: number): void {
    const [x, y] = [this.#x, this.#y];
    this.#cubic(x + THIRDS * (ax - x), y + THIRDS * (ay - y), tx + THIRDS * (ax - tx), ty + THIRDS * (ay - ty), tx, ty);
    this.#handleX = ax;
    this.#handleY = ay;
  }

  /** An elliptic arc that turns anticlockwise (SVG 2, implementation notes B.2.4). */
  #arc(rx0: number, ry0: number, degrees: number, large: boolean, tx: number, ty: number): void {
    const [fx, fy] = [this.#x, this.#y];
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [hx, hy] = [(fx - tx) / 2, (fy - ty) / 2];
    const [x, y] = [c * hx + s * hy, -s * hx + c * hy];
    const grow = Math.max(1, Math.sqrt((x / rx0) ** 2 + (y / ry0) ** 2));
    const [rx, ry] = [rx0 * grow, ry0 * grow];
    const share = rx * rx * y * y + ry * ry * x * x;
    const off = Math.sqrt(Math.max(0, (rx * rx * ry * ry - share) / (share || 1))) * (large ? 1 : -1);
    const [mx, my] = [(off * rx * y) / ry, (-off * ry * x) / rx];
    const first = Math.atan2((y - my) / ry, (x - mx) / rx);
    let turn = Math.atan2((-y - my) / ry, (-x - mx) / rx) - first;
    if (turn > 0) turn -= 2 * Math.PI;
    const [cx, cy] = [c * mx - s * my + (fx + tx) / 2, s * mx + c * my + (fy + ty) / 2];
    for (let i = 1; i < PIECES.arc; i++) {
      const t = first + (turn * i) / PIECES.arc;
      const [px, py] = [rx * Math.cos(t), ry * Math.sin(t)];
      this.#to(cx + c * px - s * py, cy + s * px + c * py);
    }
    this.#to(tx, ty);
  }
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 46;

/** The lines of a path with points near enough to be taken for straight between them. */
export function edgesOf(d: string): Lines {
  const reader = new Reader();
  let command = "M";
  let takes = 2;
  const numbers: number[] = [];
  for (let i = 0; i < d.length; ) {
    const code = d.charCodeAt(i);
    if (code === 32 || code === 44) i++;
    else if (code === 45 || isDigit(code)) {
      // Nearly all are whole: read digit by digit, nothing is made on the way.
      let value = code === 45 ? 0 : code - 48;
      let end = i + 1;
      for (let next = d.charCodeAt(end); next >= 48 && next <= 57; next = d.charCodeAt(++end))
        value = value * 10 + next - 48;
      if (code === 46 || d.charCodeAt(end) === 46) {
        end++;
        while (isDigit(d.charCodeAt(end))) end++;
        value = Math.abs(Number(d.slice(i, end)));
      }
      numbers.push(code === 45 ? -value : value);
      i = end;
      if (numbers.length < takes) continue;
      reader.step(command, numbers);
      numbers.length = 0;
      // Further pairs after a move are lines.
      if (command === "M" || command === "m") command = "l";
    } else {
      command = d[i] as string;
      i++;
      if (command === "z") reader.close();
      else takes = takesOf(command);
    }
  }
  return reader.lines;
}

function takesOf(command: string): number {
  const takes = TAKES[command];
  if (takes === undefined) throw new Error(`A path may not say "${command}"`);
  return takes;
}

/** The box that lines reach over. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function extentOf(lines: Lines): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] as number;
      const y = line[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, right, top, bottom };
}

export const overlap = (a: Extent, b: Extent, by: number): boolean =>
  a.left - by < b.right && a.right + by > b.left && a.top - by < b.bottom && a.bottom + by > b.top;
