import { cameraOf, type Point } from "@/lib/domain/figure/camera";
import type { Drawing } from "@/lib/domain/figure/drawing";
import { frameBox, ringsOf, sceneOf } from "@/lib/domain/figure/picture";
import { settled } from "@/lib/domain/figure/settle";

/** Longer side of a drawing on the sheet. Unit: mm. */
const PRINTED = 45;

/** Millimetres on paper of one unit of the drawing. */
export const scaleOnPaper = (drawing: Drawing): number => {
  const { width, height } = frameBox(drawing);
  return PRINTED / Math.max(width, height);
};

/** The thinnest line of a frame on paper: what shows of it beside its fill. Unit: mm. */
export function thinnestLine(drawing: Drawing, index: number): number {
  const { shapes, weight } = sceneOf(drawing, index);
  const lines = shapes.flatMap(({ line }) => (line ? [line * weight] : []));
  return Math.min(...lines) * scaleOnPaper(drawing);
}

/** How far the place on the body that moves most goes between two frames, on paper. Unit: mm. */
export function largestMove(drawing: Drawing, from: number, to: number): number {
  const camera = cameraOf(drawing.view);
  const edges = (index: number): Point[] => {
    const pose = drawing.frames[index]?.pose;
    return pose
      ? ringsOf(settled(pose)).flatMap(({ at, front }) => [
          camera.flat(at),
          shifted(camera.flat(at), camera.flat(front)),
        ])
      : [];
  };
  const after = edges(to);
  const moves = edges(from).map(([x, y], i) => {
    // A closed hand has fewer rings than an open one.
    const [nx, ny] = after[i] ?? [x, y];
    return Math.hypot(nx - x, ny - y);
  });
  return Math.max(...moves) * scaleOnPaper(drawing);
}

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

/** Every point of a path as it is written here: an absolute start, then relative steps. Control points count as reached. */
export function pointsOf(d: string): Point[] {
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const points: Point[] = [];
  for (const [, command = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Number(n));
    if (command === "z") at = start;
    const size = { M: 2, l: 2, c: 6, s: 4, a: 7 }[command] ?? 2;
    for (let i = 0; i + size <= numbers.length; i += size) {
      const [x, y] = [numbers[i + size - 2] as number, numbers[i + size - 1] as number];
      at = command === "M" ? [x, y] : [at[0] + x, at[1] + y];
      if (command === "M") start = at;
      points.push(at);
    }
  }
  return points;
}
