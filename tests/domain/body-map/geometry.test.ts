import { describe, expect, test } from "vitest";
import { mapRegion } from "@/lib/domain/body-map/map-regions";
import { type Direction, neighbour, regionNear } from "@/lib/domain/body-map/neighbours";
import { isInside, polygonsOf } from "@/lib/domain/body-map/outline";
import { MAP_BOX, mapFigure } from "@/lib/domain/body-map/shapes";
import { stance } from "@/lib/domain/body-map/stance";
import { VIEWS } from "@/lib/domain/body-map/views";
import { boxOf } from "@/lib/domain/figure/scene";

type Point = readonly [number, number];

/** Grid on which areas are compared, and how far an edge may be off. Unit: thousandths of stature. */
const GRID = 4;
const OFF = 8;

/** A map 320 pixels wide: pixels for one unit, the least a finger hits, and how far beside the body it may land. */
const PX = 320 / MAP_BOX.width;
const LEAST_PX = 24;
const FINGER = 14 / PX;

const gridPoints: Point[] = [];
for (let x = MAP_BOX.x + 0.37; x <= MAP_BOX.x + MAP_BOX.width; x += GRID) {
  for (let y = MAP_BOX.y + 0.37; y <= MAP_BOX.y + MAP_BOX.height; y += GRID) gridPoints.push([x, y]);
}

const around = ([x, y]: Point, by: number): Point[] => [
  [x - by, y],
  [x + by, y],
  [x, y - by],
  [x, y + by],
];

type Box = ReturnType<typeof boxOf>;

const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

describe.each(VIEWS)("the %s of the map", (view) => {
  const figure = mapFigure(view);
  const areas = figure.regions.map(({ id, d }) => ({ id, polygons: polygonsOf(d), box: boxOf(polygonsOf(d).flat()) }));
  const body = stance(view).flatMap(({ shapes }) =>
    shapes.filter(({ tone }) => tone !== "none").flatMap(({ d }) => polygonsOf(d)),
  );
  const owners = gridPoints.map((point) => ({
    point,
    ids: areas.filter(({ polygons, box }) => isIn(box, point) && isInside(polygons, point)).map(({ id }) => id),
  }));

  // Beside the body a touch counts for the nearest region, so there a small one is larger than it looks.
  const touched = owners.map(({ point, ids }) => ({
    point,
    ids: ids.length > 0 ? ids : [regionNear(figure, point, FINGER)],
  }));

  test("has each region's area inside the figure's outline", () => {
    const outside = owners.filter(
      ({ point, ids }) => ids.length > 0 && ![point, ...around(point, OFF)].some((near) => isInside(body, near)),
    );
    expect(outside).toEqual([]);
  });

  test("leaves no part of the figure without a region", () => {
    const deep = owners.filter(({ point }) => [point, ...around(point, OFF)].every((near) => isInside(body, near)));
    const free = deep.filter(({ ids }) => ids.length === 0);
    expect(deep.length).toBeGreaterThan(6000);
    // A grid point that lies on a line between two regions belongs to neither.
    expect(free.length / deep.length, JSON.stringify(free)).toBeLessThan(0.003);
  });

  test("has no two regions on one place", () => {
    const shared = owners.filter(({ ids }) => ids.length > 1);
    const taken = owners.filter(({ ids }) => ids.length > 0);
    expect(shared.length / taken.length, JSON.stringify(shared.slice(0, 9))).toBeLessThan(0.004);
  });

  test("is its own mirror image", () => {
    for (const { id, middle, d } of figure.regions) {
      const region = mapRegion(id);
      const other = region?.side === "left" ? figure.regions.find((one) => one.id === `${region.name}-right`) : null;
      if (!other) continue;
      const size = (path: string) =>
        polygonsOf(path)
          .flat()
          .map(([x]) => Math.abs(x))
          .sort((a, b) => a - b);
      expect(size(d).length, id).toBe(size(other.d).length);
      size(d).forEach((x, i) => {
        expect(Math.abs(x - (size(other.d)[i] ?? 0)), id).toBeLessThanOrEqual(2);
      });
      expect(middle[1] - other.middle[1], id).toBe(0);
    }
  });

  test("has left on the viewer's right from the front, and on the viewer's left from behind", () => {
    for (const { id, middle } of figure.regions) {
      const side = mapRegion(id)?.side;
      const towards = side === "middle" ? 0 : (side === "left") === (view === "front") ? 1 : -1;
      expect(Math.sign(middle[0]) === towards, id).toBe(true);
    }
  });

  test.each(figure.regions.map(({ id }) => id))("%s is large enough for a finger on a phone", (id) => {
    const own = touched.filter(({ ids }) => ids.includes(id)).map(({ point }) => point);
    const [xs, ys] = [own.map(([x]) => x), own.map(([, y]) => y)];
    const width = (Math.max(...xs) - Math.min(...xs) + GRID) * PX;
    const height = (Math.max(...ys) - Math.min(...ys) + GRID) * PX;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST_PX);
    expect(own.length * (GRID * PX) ** 2, "area").toBeGreaterThanOrEqual(LEAST_PX ** 2 * 0.8);
  });

  test("has its letters inside their region", () => {
    for (const { id, middle } of figure.regions) {
      const area = areas.find((one) => one.id === id);
      expect(isInside(area?.polygons ?? [], middle), id).toBe(true);
    }
  });

  test("lies inside its box", () => {
    for (const { rim, id } of figure.regions) {
      for (const [x, y] of rim) {
        expect(x >= MAP_BOX.x && x <= MAP_BOX.x + MAP_BOX.width, id).toBe(true);
        expect(y >= MAP_BOX.y && y <= MAP_BOX.y + MAP_BOX.height, id).toBe(true);
      }
    }
  });

  test("lets every region be reached with the arrow keys from any other", () => {
    const [start] = figure.regions;
    const reached = new Set([start?.id ?? ""]);
    for (const id of reached) {
      for (const way of ["up", "down", "left", "right"] satisfies Direction[]) reached.add(neighbour(figure, id, way));
    }
    expect(figure.regions.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

test("an arrow key goes where it points", () => {
  const back = mapFigure("back");
  expect(neighbour(back, "lumbar-paraspinal-left", "right")).toBe("lumbar-paraspinal-right");
  expect(neighbour(back, "lumbar-paraspinal-left", "left")).toBe("quadratus-lumborum-left");
  expect(neighbour(back, "lumbar-paraspinal-left", "up")).toBe("thoracic-paraspinal-left");
  expect(neighbour(back, "heel-left", "down")).toBe("heel-left");
  expect(neighbour(back, "no-such-region", "up")).toBe(back.regions[0]?.id);
});
