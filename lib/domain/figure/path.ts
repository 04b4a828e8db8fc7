import type { Point } from "./camera";

/** Path data of whole-number steps: a unit is a thousandth of stature, finer than any line drawn. */
export interface Pen {
  move(to: Point): void;
  line(to: Point): void;
  curve(a: Point, b: Point, to: Point): void;
  /** A curve that goes on from the last one without a corner. */
  onward(b: Point, to: Point): void;
  /** Turns anticlockwise on the page, as every outline here does, so that overlapping parts unite. */
  arc(rx: number, ry: number, degrees: number, large: boolean, to: Point): void;
  close(): void;
  text(): string;
}

/** Some fifty pens write a frame, so they share their methods and make nothing on the way but the text. */
class PathPen implements Pen {
  #out = "";
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  /** Writes the step to a point, as tightly as SVG allows: a minus sign is separator enough. */
  #step([px, py]: Point, first: boolean): void {
    const x = Math.round(px) - this.#x || 0;
    const y = Math.round(py) - this.#y || 0;
    this.#out += first || x < 0 ? x : ` ${x}`;
    this.#out += y < 0 ? y : ` ${y}`;
  }

  #go(to: Point): void {
    this.#x = Math.round(to[0]);
    this.#y = Math.round(to[1]);
  }

  move(to: Point): void {
    this.#x = 0;
    this.#y = 0;
    this.#out += "M";
    this.#step(to, true);
    this.#go(to);
    this.#startX = this.#x;
    this.#startY = this.#y;
  }

  line(to: Point): void {
    this.#out += "l";
    this.#step(to, true);
    this.#go(to);
  }

  curve(a: Point, b: Point, to: Point): void {
    this.#out += "c";
    this.#step(a, true);
    this.#step(b, false);
    this.#step(to, false);
    this.#go(to);
  }

  onward(b: Point, to: Point): void {
    this.#out += "s";
    this.#step(b, true);
    this.#step(to, false);
    this.#go(to);
  }

  arc(rx: number, ry: number, degrees: number, large: boolean, to: Point): void {
    const turn = Math.round(degrees) || 0;
    this.#out += `a${Math.max(1, Math.round(rx))} ${Math.max(1, Math.round(ry))}${turn < 0 ? "" : " "}${turn}`;
    this.#out += large ? " 1 0" : " 0 0";
    this.#step(to, false);
    this.#go(to);
  }

  close(): void {
    this.#out += "z";
    this.#x = this.#startX;
    this.#y = this.#startY;
  }

  text(): string {
    return this.#out;
  }
}

export const pen = (): Pen => new PathPen();

/** A smooth line through the points (Catmull-Rom as cubic curves), begun where the pen stands on the first. */
export function smoothThrough(p: Pen, points: readonly Point[]): void {
  for (let i = 0; i + 1 < points.length; i++) {
    const from = points[i] as Point;
    const to = points[i + 1] as Point;
    const after = points[i + 2] ?? to;
    const b: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    if (i === 0) p.curve([from[0] + (to[0] - from[0]) / 6, from[1] + (to[1] - from[1]) / 6], b, to);
    else p.onward(b, to);
  }
}

/** The points in anticlockwise order on the page. */
export function anticlockwise(points: readonly Point[]): readonly Point[] {
  const area = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] as Point;
    return sum + x * ny - nx * y;
  }, 0);
  return area > 0 ? [...points].reverse() : points;
}
