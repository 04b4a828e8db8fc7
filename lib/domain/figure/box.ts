import type { Camera, Point } from "./camera";
import { anticlockwise, pen } from "./path";
import type { Vec } from "./vector";

/** The eight corners of an upright box between two of them. */
export function corners([x0, y0, z0]: Vec, [x1, y1, z1]: Vec): Vec[] {
  return [x0, x1].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].map((z): Vec => [x, y, z])));
}

function polygon(points: readonly Point[]): string {
  const [first, ...others] = anticlockwise(points) as [Point, ...Point[]];
  const p = pen();
  p.move(first);
  for (const point of others) p.line(point);
  p.close();
  return p.text();
}

/** The outline round a cloud of points (Andrew's monotone chain). */
function hull(cloud: readonly Point[]): Point[] {
  const sorted = [...cloud].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (points: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of points) {
      while (kept.length > 1 && !turnsLeft(kept[kept.length - 2] as Point, kept[kept.length - 1] as Point, point))
        kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turnsLeft = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0.5;

/** Outline of the whole box on the page. */
export function boxPath(from: Vec, to: Vec, camera: Camera): string {
  return polygon(hull(corners(from, to).map(camera.flat)));
}

/** Its upper face, or nothing when the camera looks level. */
export function boxTopPath([x0, , z0]: Vec, [x1, y1, z1]: Vec, camera: Camera): string | null {
  if (camera.towardsViewer[1] < 0.02) return null;
  const face: readonly Vec[] = [
    [x0, y1, z0],
    [x1, y1, z0],
    [x1, y1, z1],
    [x0, y1, z1],
  ];
  return polygon(face.map(camera.flat));
}
