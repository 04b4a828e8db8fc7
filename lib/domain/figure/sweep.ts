import type { Camera, Point } from "./camera";
import { pen, smoothThrough } from "./path";
import type { Ring } from "./ring";
import { length, sub } from "./vector";

/** How a row of rings ends: rounded, cut flat (a hem), or left open so that it flows into its neighbour without a line. */
export interface Ends {
  readonly start?: "round" | "flat" | "open";
  readonly end?: "round" | "flat";
}

/** Below this share of its true length a segment points so much at the viewer that its sides no longer outline it. */
const FORESHORTENED = 0.5;

interface Edge {
  readonly left: Point;
  readonly right: Point;
  readonly half: number;
  readonly depth: number;
  readonly degrees: number;
}

/** How far a ring reaches along a direction of the page. */
function reachAlong(front: Point, side: Point, x: number, y: number): number {
  const ahead = front[0] * x + front[1] * y;
  const beside = side[0] * x + side[1] * y;
  return Math.sqrt(ahead * ahead + beside * beside);
}

function edges(rings: readonly Ring[], camera: Camera): Edge[] {
  const centres = rings.map((ring) => camera.flat(ring.at));
  return rings.map((ring, i) => {
    const [ax, ay] = centres[Math.max(0, i - 1)] as Point;
    const [bx, by] = centres[Math.min(rings.length - 1, i + 1)] as Point;
    const size = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
    const [tx, ty] = size < 1 ? [0, 1] : [(bx - ax) / size, (by - ay) / size];
    const front = camera.flat(ring.front);
    const side = camera.flat(ring.side);
    const half = reachAlong(front, side, -ty, tx);
    const [cx, cy] = centres[i] as Point;
    return {
      left: [cx - ty * half, cy + tx * half],
      right: [cx + ty * half, cy - tx * half],
      half,
      depth: Math.max(reachAlong(front, side, tx, ty), Math.min(half, 45) * 0.8),
      degrees: (Math.atan2(ty, tx) * 180) / Math.PI,
    };
  });
}

/** The projected ring itself, as a closed ellipse. */
export function ellipsePath(at: Point, a: Point, b: Point, c: Point = [0, 0]): string {
  const xx = a[0] ** 2 + b[0] ** 2 + c[0] ** 2;
  const yy = a[1] ** 2 + b[1] ** 2 + c[1] ** 2;
  const xy = a[0] * a[1] + b[0] * b[1] + c[0] * c[1];
  const spread = Math.hypot((xx - yy) / 2, xy);
  const rx = Math.sqrt((xx + yy) / 2 + spread);
  const ry = Math.sqrt(Math.max(0, (xx + yy) / 2 - spread));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const dx = rx * Math.cos(angle);
  const dy = rx * Math.sin(angle);
  const p = pen();
  p.move([at[0] + dx, at[1] + dy]);
  p.arc(rx, ry, (angle * 180) / Math.PI, false, [at[0] - dx, at[1] - dy]);
  p.arc(rx, ry, (angle * 180) / Math.PI, false, [at[0] + dx, at[1] + dy]);
  p.close();
  return p.text();
}

/** Outline of a body part on the page: a smooth skin round its rings. */
export function sweepPath(
  rings: readonly Ring[],
  camera: Camera,
  { start = "round", end = "round" }: Ends = {},
): string {
  const skin = edges(rings, camera);
  const first = skin[0] as Edge;
  const last = skin[skin.length - 1] as Edge;
  const p = pen();
  p.move(first.left);
  smoothThrough(
    p,
    skin.map((edge) => edge.left),
  );
  if (end === "round") p.arc(last.depth, last.half, last.degrees, false, last.right);
  else p.line(last.right);
  const back = skin.map((edge) => edge.right).reverse();
  smoothThrough(p, back);
  if (start === "round") p.arc(first.depth, first.half, first.degrees, false, first.left);
  if (start !== "open") p.close();
  return p.text() + (foreshortened(rings, camera) ? bulges(rings, camera, start, end) : "");
}

function foreshortened(rings: readonly Ring[], camera: Camera): boolean {
  const from = rings[0] as Ring;
  const to = rings[rings.length - 1] as Ring;
  const [ax, ay] = camera.flat(from.at);
  const [bx, by] = camera.flat(to.at);
  return Math.hypot(bx - ax, by - ay) < FORESHORTENED * 1000 * length(sub(to.at, from.at));
}

function bulges(rings: readonly Ring[], camera: Camera, start: string, end: string): string {
  const inner = rings.slice(start === "round" ? 0 : 1, end === "flat" ? -1 : undefined);
  return inner
    .map(({ at, front, side }) => ellipsePath(camera.flat(at), camera.flat(front), camera.flat(side)))
    .join("");
}
