import type { Point } from "../camera";
import { away, Outline, overlap, type Piece } from "./trace";

/** White between two lines that is narrower closes on a copier. Unit: mm. ISO 128-2 asks for 0.7 mm between parallel lines
 *  of technical drawings; map printing, finer, for 0.2 to 0.25 mm (Swiss Society of Cartography, Cartographic
 *  Generalization, 1987). */
export const LEAST_GAP = 0.25;
/** What is given: a little more, for whole numbers and uneven paper. Unit: mm. */
export const GIVEN = 0.31;
/** Shorter runs are a point where two lines pass each other, and read as such. Unit: mm. */
const SHORT = 0.9;
/** Distance between places that are looked at along a line. Unit: mm. */
const STEP = 0.2;

/** One surface or line of the picture, with its thing and how far its ink reaches beyond its outline. Units of the picture. */
export interface Contour {
  readonly d: string;
  readonly owner: number;
  /** How far the outline reaches, white or black. */
  readonly reach: number;
  /** Hides what lies behind it. */
  readonly filled: boolean;
  /** Black as a line, as a surface without one, or not at all. */
  readonly black: "line" | "surface" | "none";
}

/** A piece of line to be painted white just before a contour is drawn. */
export interface Room {
  readonly points: readonly Point[];
  readonly width: number;
}

interface Traced extends Contour {
  readonly outline: Outline;
}

/** Where a nearer outline runs along a farther thing with less white between them than print keeps, the farther gives way
 *  (the haloed line effect: Appel, Rohlf and Stein, SIGGRAPH 1979): by contour, what is to be painted white before it. */
export function roomFor(contours: readonly Contour[], perMm: number): ReadonlyMap<number, readonly Room[]> {
  const traced = contours.map((contour): Traced => ({ ...contour, outline: new Outline(contour.d) }));
  const found = new Map<number, Room[]>();
  for (let j = 0; j < traced.length; j++) {
    const near = traced[j] as Traced;
    if (near.black !== "line" || !near.filled) continue;
    const rooms: Room[] = [];
    for (let i = 0; i < j; i++) rooms.push(...roomBetween(traced, i, j, perMm));
    if (rooms.length > 0) found.set(j, rooms);
  }
  return found;
}

function roomBetween(traced: readonly Traced[], i: number, j: number, perMm: number): Room[] {
  const [far, near] = [traced[i] as Traced, traced[j] as Traced];
  if (far.owner === near.owner || far.black === "none") return [];
  const gap = GIVEN * perMm;
  const ink = near.reach + (far.black === "line" ? far.reach : 0);
  if (!overlap(near.outline.extent, far.outline.extent, ink + gap)) return [];
  const [along, other, from] = far.black === "line" ? [far, near, i] : [near, far, j];
  const width = far.black === "line" ? 2 * far.reach + 2 : 2 * (near.reach + gap);
  /** What lies over a place of the line: the other thing, which makes it no gap, or something else. */
  const over = (at: Point): "other" | "else" | null => {
    if (other.outline.holds(at)) return "other";
    const cover = traced.find(({ filled, outline }, k) => k > from && filled && outline.holds(at));
    return cover ? (cover.owner === other.owner ? "other" : "else") : null;
  };
  return runs(along.outline, other.outline, { ink, most: ink + gap, step: STEP * perMm })
    .flatMap((run) => openParts(run, over))
    .map((points) => ({ points, width }));
}

/** A place on a line, and whether its ink meets that of the other thing there. */
interface Place {
  readonly at: Point;
  readonly meets: boolean;
}

/** The parts of a run that can be seen. What leads to a place where both meet is a corner and no gap. */
function openParts(run: readonly Place[], over: (at: Point) => "other" | "else" | null): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let corner = false;
  const end = (meeting: boolean) => {
    if (!corner && !meeting && (part.length - 1) * STEP >= SHORT) parts.push(part);
    part = [];
    corner = meeting;
  };
  for (const { at, meets } of run) {
    const cover = meets ? "other" : over(at);
    if (cover) end(cover === "other");
    else part.push(at);
  }
  end(false);
  return parts;
}

/** How near two outlines touch, how near is too near, and the distance between places. Units of the picture. */
interface Reach {
  readonly ink: number;
  readonly most: number;
  readonly step: number;
}

/** The runs of one contour along another with too little white between their inks. */
function runs(along: Outline, other: Outline, { ink, most, step }: Reach): Place[][] {
  const found: Place[][] = [];
  for (const line of along.lines) {
    let run: Place[] = [];
    const end = () => {
      if (run.length > 2) found.push(run);
      run = [];
    };
    for (const piece of line) {
      const beside = other.near(piece.extent, most);
      if (beside.length === 0) end();
      else
        for (const at of placesOn(piece, step)) {
          const far = away(at, beside, most);
          if (far < most) run.push({ at, meets: far <= ink });
          else if (run.length > 0) end();
        }
    }
    end();
  }
  return found;
}

/** Places along a piece of line, so far apart. */
function placesOn({ points }: Piece, step: number): Point[] {
  const places: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i] as Point;
    const [bx, by] = points[i + 1] as Point;
    const count = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / step));
    for (let n = 0; n < count; n++) places.push([ax + ((bx - ax) * n) / count, ay + ((by - ay) * n) / count]);
  }
  return places;
}
