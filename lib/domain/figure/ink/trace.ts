import type { Point } from "../camera";
import type { Cover } from "./cover";
import type { Contour } from "./give-way";

/** How far outside a fill its line is looked for: within every line, and more than a cell of the cover. Unit: mm. */
const OUTSIDE = 0.2;

/** Places along all contours of a picture, one after another, that are to be seen. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Which way is out of the contour there. */
  readonly nx: Float64Array;
  readonly ny: Float64Array;
  /** The contour a place lies on. */
  readonly of: Uint16Array;
  /** Places of one visible piece of line follow each other with the same number. */
  readonly piece: Uint32Array;
  readonly count: number;
}

/** True where a contour's ink shows. A line lies outside its own fill, a black surface inside. */
function visible({ black, filled }: Contour, id: number, cover: Cover, x: number, y: number, nx: number, ny: number) {
  if (!filled) return cover.at(x, y) <= id && cover.at(x, y) > -2;
  if (black === "surface") return cover.at(x - nx, y - ny) === id;
  const outside = cover.at(x + nx, y + ny);
  return outside < id && outside > -2;
}

/** Twice the area inside a line, negative where it turns anticlockwise on the page. */
function turn(line: readonly Point[]): number {
  let sum = 0;
  let [bx, by] = line[line.length - 1] as Point;
  for (const [x, y] of line) {
    sum += bx * y - x * by;
    bx = x;
    by = y;
  }
  return sum;
}

/** Looks along all black contours every `step` units for what is to be seen. */
export function placesOf(contours: readonly Contour[], cover: Cover, step: number, perMm: number): Places {
  const xs: number[] = [];
  const ys: number[] = [];
  const nxs: number[] = [];
  const nys: number[] = [];
  const of: number[] = [];
  const piece: number[] = [];
  let number = 0;
  const outside = OUTSIDE * perMm;
  contours.forEach((contour, id) => {
    if (contour.black === "none") return;
    for (const line of contour.lines) {
      const out = turn(line) < 0 ? outside : -outside;
      number++;
      let hidden = 0;
      let [ax, ay] = line[0] as Point;
      for (const [bx, by] of line) {
        const [dx, dy] = [bx - ax, by - ay];
        const long = Math.hypot(dx, dy);
        const count = Math.max(1, Math.round(long / step));
        const [nx, ny] = long === 0 ? [0, 0] : [(-dy * out) / long, (dx * out) / long];
        for (let n = 0; n < count && long > 0; n++) {
          const [x, y] = [ax + (dx * n) / count, ay + (dy * n) / count];
          if (visible(contour, id, cover, x, y, nx, ny)) {
            // A single place may be judged wrongly.
            if (hidden > 1) number++;
            hidden = 0;
            xs.push(x);
            ys.push(y);
            nxs.push(nx);
            nys.push(ny);
            of.push(id);
            piece.push(number);
          } else hidden++;
        }
        ax = bx;
        ay = by;
      }
    }
  });
  return {
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    nx: Float64Array.from(nxs),
    ny: Float64Array.from(nys),
    of: Uint16Array.from(of),
    piece: Uint32Array.from(piece),
    count: xs.length,
  };
}

/** The points of a line without those that lie hardly beside it (Ramer, 1972; Douglas and Peucker, 1973). */
export function fewer(points: readonly Point[], beside: number): readonly Point[] {
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const long = Math.hypot(dx, dy) || 1;
  let [most, at] = [beside, 0];
  for (let i = 1; i + 1 < points.length; i++) {
    const [x, y] = points[i] as Point;
    const far = Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / long;
    if (far > most) [most, at] = [far, i];
  }
  if (at === 0) return [first, last];
  return [...fewer(points.slice(0, at + 1), beside).slice(0, -1), ...fewer(points.slice(at), beside)];
}
