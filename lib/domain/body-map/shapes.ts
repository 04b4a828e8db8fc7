import type { Point } from "../figure/camera";
import { boxOf } from "../figure/scene";
import { AREAS } from "./area-list";
import { edgesOf, mirroredEdges, pathOf } from "./areas";
import { mapRegions } from "./map-regions";
import { isInside, polygonsOf } from "./outline";
import { stance } from "./stance";
import type { MapView } from "./views";

/** One region on the page: its outline, and the place inside it that is furthest from any edge. */
export interface RegionShape {
  readonly id: string;
  readonly d: string;
  readonly middle: Point;
  /** Points of the outline, for what lies beside it. */
  readonly rim: readonly Point[];
}

/** The figure of one view: regions, and over them the few lines that make it a face. */
export interface MapFigure {
  readonly view: MapView;
  readonly regions: readonly RegionShape[];
  /** Outline of the whole body, to be drawn under the regions with a line of its own. */
  readonly body: string;
  readonly lines: readonly string[];
}

/** What a picture of either view needs, with room for the words "Left" and "Right". */
export const MAP_BOX = { x: -250, y: -1012, width: 500, height: 1028 } as const;

const drawn = new Map<MapView, MapFigure>();

/** The figure, worked out once: it never changes while the program runs. */
export function mapFigure(view: MapView): MapFigure {
  const known = drawn.get(view);
  if (known) return known;
  const made = madeFigure(view);
  drawn.set(view, made);
  return made;
}

/** From the front the body's left lies to the right on the page, from behind its right. */
const SIDE_ON_THE_RIGHT = { front: "left", back: "right" } as const;

function madeFigure(view: MapView): MapFigure {
  const shapes = new Map(
    AREAS[view].flatMap((area): [string, RegionShape][] => {
      const edges = edgesOf(area, view);
      if (area.middle) return [shapeOf(area.name, pathOf(edges), middleOf(pathOf(edges), [0]))];
      const [near, far] = SIDE_ON_THE_RIGHT[view] === "left" ? ["left", "right"] : ["right", "left"];
      const [x, y] = middleOf(pathOf(edges), COLUMNS);
      return [
        shapeOf(`${area.name}-${near}`, pathOf(edges), [x, y]),
        shapeOf(`${area.name}-${far}`, pathOf(mirroredEdges(edges)), [-x, y]),
      ];
    }),
  );
  const regions = mapRegions.flatMap(({ id }) => shapes.get(id) ?? []);
  return { view, regions, body: regions.map(({ d }) => d).join(""), lines: faceOf(view) };
}

function shapeOf(id: string, d: string, middle: Point): [string, RegionShape] {
  return [id, { id, d, middle, rim: polygonsOf(d).flat() }];
}

/** Eyes, nose and mouth, and the edge of the hair, as the figure draws them. */
function faceOf(view: MapView): readonly string[] {
  return stance(view)
    .filter(({ part }) => part === "head")
    .flatMap(({ shapes }) => shapes.filter(({ tone, stroke }) => tone === "hair" || (tone === "none" && stroke)))
    .map(({ d }) => d);
}

/** Steps each way in which a place for the letter is looked for, as shares of the width and height from their middle. */
const STEPS = 13;
const COLUMNS = Array.from({ length: STEPS }, (_, i) => (i + 1) / (STEPS + 1) - 0.5);

/** How much a step away from the middle of an outline costs, in room. */
const TOWARDS_MIDDLE = 0.12;

/** The place in an outline with the most room round it. */
function middleOf(d: string, columns: readonly number[]): Point {
  const polygons = polygonsOf(d);
  const rim = polygons.flat();
  const { x, y, width, height } = boxOf(rim);
  let best: Point = [x + width / 2, y + height / 2];
  let most = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    for (const row of COLUMNS) {
      const point: Point = [x + width * (0.5 + column), y + height * (0.5 + row)];
      // Of places with as much room the one nearest the middle, so that letters of neighbours stand in one row.
      const aside = Math.hypot(width * column, height * row) * TOWARDS_MIDDLE;
      const room = isInside(polygons, point) ? roomRound(point, rim) - aside : Number.NEGATIVE_INFINITY;
      if (room > most) [most, best] = [room, point];
    }
  }
  return [Math.round(best[0]), Math.round(best[1])];
}

// Letters are wider than they are high, so room to the sides counts for less.
function roomRound([x, y]: Point, rim: readonly Point[]): number {
  const near = rim.map(([px, py]): Point => [(px - x) * 0.7, py - y]);
  return Math.min(...near.map((from, i) => distanceTo(from, near[(i + 1) % near.length] as Point)));
}

/** Distance from where one stands to a straight piece of an outline. */
function distanceTo([ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
