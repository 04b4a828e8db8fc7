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

/** Joins numbers as tightly as SVG allows: a minus sign is separator enough. */
function tight(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join("");
}

export function pen(): Pen {
  let out = "";
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const step = ([px, py]: Point): [number, number] => [Math.round(px) - x || 0, Math.round(py) - y || 0];
  const go = (to: Point) => {
    x = Math.round(to[0]);
    y = Math.round(to[1]);
  };
  return {
    move(to) {
      go(to);
      startX = x;
      startY = y;
      out += `M${tight([x || 0, y || 0])}`;
    },
    line(to) {
      out += `l${tight(step(to))}`;
      go(to);
    },
    curve(a, b, to) {
      out += `c${tight([...step(a), ...step(b), ...step(to)])}`;
      go(to);
    },
    /** Turns anticlockwise on the page, as every outline here does, so that overlapping parts unite. */
    onward(b, to) {
      out += `s${tight([...step(b), ...step(to)])}`;
      go(to);
    },
    arc(rx, ry, degrees, large, to) {
      out += `a${tight([Math.max(1, Math.round(rx)), Math.max(1, Math.round(ry)), Math.round(degrees), large ? 1 : 0, 0, ...step(to)])}`;
      go(to);
    },
    close() {
      out += "z";
      x = startX;
      y = startY;
    },
    text: () => out,
  };
}

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
