import type { Box } from "../scene";
import { inCompany } from "./company";
import type { Cover } from "./cover";
import type { Line, Lines } from "./edge";
import { Grid } from "./grid";
import { type Give, Runs } from "./runs";
import { type Places, placesOf } from "./trace";

/** White between two lines that is narrower closes on a copier. Unit: mm. Printed maps keep 0.15 to 0.25 mm between lines
 *  or surfaces (Universität Rostock, Geoinformatik-Lexikon, "Mindestdarstellungsdimensionen", 2007). That we take the
 *  upper end is our own choice: an office printer is coarser than a map press, and a sheet is copied and faxed. */
export const LEAST_GAP = 0.25;
/** What is given: a little more, for whole numbers and uneven paper. Unit: mm. */
export const GIVEN = 0.33;
/** Shorter runs are a point where two lines pass each other, and read as such. Unit: mm. */
const SHORT = 1;
/** Of a far limb beside the nearer one no specks are left. Unit: mm. */
const SHORT_OF_FAR = 0.7;
/** Distance between places that are looked at along a line. Unit: mm. */
const STEP = 0.43;
/** How far a line that gives way may run beside its outline. Unit: mm. */
export const BENT = 0.13;
/** Places are sorted into squares of this size. Unit: mm. */
const SQUARE = 0.6;
/** What is left of a line beside the white edge of something black; less would be a thread. Unit: mm. */
const THREAD = 0.14;

/** One surface or line of the picture, with its thing and how far its ink reaches beyond its outline. Units of the picture. */
export interface Contour {
  readonly lines: Lines;
  readonly thing: number;
  /** How far the outline reaches, white or black. */
  readonly reach: number;
  /** Hides what lies behind it. */
  readonly filled: boolean;
  /** Black as a line, as a surface without one, or not at all. */
  readonly black: "line" | "surface" | "none";
  /** A limb turned away. */
  readonly far: boolean;
}

/** A piece of line to be painted white just before a contour is drawn. */
export interface Room {
  readonly points: Line;
  readonly width: number;
}

/** Where a nearer outline runs along a farther thing with less white between them than print keeps, the farther gives way
 *  (the haloed line effect: Appel, Rohlf and Stein, SIGGRAPH 1979): by contour, what is to be painted white before it. */
export function roomFor(
  contours: readonly Contour[],
  cover: Cover,
  perMm: number,
  box: Box,
): ReadonlyMap<number, readonly Room[]> {
  const places = placesOf(contours, cover, STEP * perMm, perMm);
  const found = new Map<number, Room[]>();
  const give = (own: number, other: number, points: Line) => {
    if ((points.length / 2) * STEP < (contours[own]?.far ? SHORT_OF_FAR : SHORT)) return;
    const { before, ...way } = wayOf(contours, own, other, perMm);
    const rooms = found.get(before);
    if (rooms) rooms.push({ points, ...way });
    else found.set(before, [{ points, ...way }]);
  };
  walk(contours, places, box, perMm, give);
  return found;
}

/** Looks from every visible place of a line at what lies round about. */
function walk(contours: readonly Contour[], places: Places, box: Box, perMm: number, give: Give): void {
  const furthest = Math.max(...contours.map(({ black, reach }) => (black === "none" ? 0 : reach)));
  const most = furthest + GIVEN * perMm;
  const which = inCompany(places, contours, box, furthest + most);
  const grid = new Grid(places, which, contours, box, SQUARE * perMm);
  const runs = new Runs(
    places,
    contours.length,
    (own, other, far, inward) => narrow(contours, perMm, own, other, far, inward),
    give,
  );
  for (const at of which) {
    const own = places.of[at] as number;
    const { black, reach, thing } = contours[own] as Contour;
    runs.begin(at);
    if (black === "line") grid.around(places.x[at] as number, places.y[at] as number, thing, reach + most, runs);
  }
  runs.finish();
}

/** Whether a visible line runs too near to another contour so far away, and one of both gives way. Inks that meet are no
 *  gap. Of two lines the farther sees to it, unless it is bare: then it has to make room along the nearer one. */
function narrow(
  contours: readonly Contour[],
  perMm: number,
  own: number,
  other: number,
  far: number,
  inward: boolean,
): boolean {
  const [line, along] = [contours[own] as Contour, contours[other] as Contour];
  if (other > own && !line.filled) return false;
  if (other < own && along.black === "line" && along.filled) return false;
  // The white edge of something nearer eats into the line behind it: what would be left is a thread.
  if (along.black === "surface" && other > own && along.reach > 0)
    return far > 0 && line.reach - Math.max(0, along.reach - far) < THREAD * perMm;
  // The ink of an outline lies on its outer side.
  const gap = far - (inward && line.filled ? 0 : line.reach) - (along.black === "line" ? along.reach : 0);
  return gap > 0 && gap < GIVEN * perMm;
}

/** How a line and another contour part: a far outline vanishes as soon as its thing is drawn, all else makes room before
 *  what is nearer. */
function wayOf(contours: readonly Contour[], own: number, other: number, perMm: number) {
  const { reach, thing } = contours[own] as Contour;
  if (other < own) return { before: own, width: 2 * (reach + GIVEN * perMm) };
  let last = own;
  // White over black cloth would be seen.
  while (contours[last + 1]?.thing === thing && contours[last + 1]?.black === "line") last++;
  return { before: last + 1, width: 2 * (reach + BENT * perMm) + 1 };
}
