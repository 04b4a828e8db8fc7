import type { Cover } from "./cover";
import type { Line } from "./edge";
import type { Contour } from "./give-way";

/** How far outside a fill its line is looked for: within every line, and more than a cell of the cover. Unit: mm. */
const OUTSIDE = 0.2;

/** Places along all contours of a picture, one after another, that are to be seen. */
export interface Places {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Which way is out of the contour there. */
  readonly nx: Float64Array;
  readonly ny: Float64Array;
  /** The contour a place lies on. */
  readonly of: Int32Array;
  /** Places of one visible piece of line follow each other with the same number. */
  readonly piece: Int32Array;
}

/** Room for the places of one picture, taken again for the next: they are asked for no longer than it is drawn. */
class Row implements Places {
  count = 0;
  x = new Float64Array(2048);
  y = new Float64Array(2048);
  nx = new Float64Array(2048);
  ny = new Float64Array(2048);
  of = new Int32Array(2048);
  piece = new Int32Array(2048);

  add(x: number, y: number, nx: number, ny: number, of: number, piece: number): void {
    const at = this.count++;
    if (at === this.x.length) this.#grow();
    this.x[at] = x;
    this.y[at] = y;
    this.nx[at] = nx;
    this.ny[at] = ny;
    this.of[at] = of;
    this.piece[at] = piece;
  }

  #grow(): void {
    const twice = this.x.length * 2;
    for (const name of ["x", "y", "nx", "ny"] as const) {
      const wider = new Float64Array(twice);
      wider.set(this[name]);
      this[name] = wider;
    }
    for (const name of ["of", "piece"] as const) {
      const wider = new Int32Array(twice);
      wider.set(this[name]);
      this[name] = wider;
    }
  }
}

const row = new Row();

/** True where a contour's ink shows. A line lies outside its own fill, a black surface inside. */
function visible({ black, filled }: Contour, id: number, cover: Cover, x: number, y: number, nx: number, ny: number) {
  if (!filled) return cover.at(x, y) <= id && cover.at(x, y) > -2;
  if (black === "surface") return cover.at(x - nx, y - ny) === id;
  const outside = cover.at(x + nx, y + ny);
  return outside < id && outside > -2;
}

/** Twice the area inside a line, negative where it turns anticlockwise on the page. */
function turn(line: Line): number {
  let sum = 0;
  let bx = line[line.length - 2] as number;
  let by = line[line.length - 1] as number;
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i] as number;
    const y = line[i + 1] as number;
    sum += bx * y - x * by;
    bx = x;
    by = y;
  }
  return sum;
}

/** Looks along all black contours every `step` units for what is to be seen. */
export function placesOf(contours: readonly Contour[], cover: Cover, step: number, perMm: number): Places {
  row.count = 0;
  const outside = OUTSIDE * perMm;
  let piece = 0;
  for (let id = 0; id < contours.length; id++) {
    const contour = contours[id] as Contour;
    if (contour.black === "none") continue;
    for (const line of contour.lines)
      piece = along(line, contour, id, cover, step, turn(line) < 0 ? outside : -outside, piece + 1);
  }
  return row;
}

/** The visible places of one line, and the number of its last piece. */
function along(
  line: Line,
  contour: Contour,
  id: number,
  cover: Cover,
  step: number,
  out: number,
  first: number,
): number {
  let piece = first;
  let hidden = 0;
  /** How far it is to the next place. */
  let due = 0;
  for (let i = 2; i < line.length; i += 2) {
    const ax = line[i - 2] as number;
    const ay = line[i - 1] as number;
    const dx = (line[i] as number) - ax;
    const dy = (line[i + 1] as number) - ay;
    const long = Math.sqrt(dx * dx + dy * dy);
    const nx = (-dy * out) / long;
    const ny = (dx * out) / long;
    for (; due < long; due += step) {
      const x = ax + (dx * due) / long;
      const y = ay + (dy * due) / long;
      if (!visible(contour, id, cover, x, y, nx, ny)) {
        hidden++;
        continue;
      }
      // A single place may be judged wrongly.
      if (hidden > 1) piece++;
      hidden = 0;
      row.add(x, y, nx, ny, id, piece);
    }
    due -= long;
  }
  return piece;
}

/** The points of a line without those that lie hardly beside it (Ramer, 1972; Douglas and Peucker, 1973). */
export function fewer(points: Line, beside: number): number[] {
  const end = points.length - 2;
  const [ax, ay, bx, by] = [points[0], points[1], points[end], points[end + 1]] as [number, number, number, number];
  const [dx, dy] = [bx - ax, by - ay];
  const long = Math.hypot(dx, dy) || 1;
  let [most, at] = [beside, 0];
  for (let i = 2; i < end; i += 2) {
    const far = Math.abs(((points[i] as number) - ax) * dy - ((points[i + 1] as number) - ay) * dx) / long;
    if (far > most) [most, at] = [far, i];
  }
  if (at === 0) return [ax, ay, bx, by];
  return [...fewer(points.slice(0, at + 2), beside).slice(0, -2), ...fewer(points.slice(at), beside)];
}
