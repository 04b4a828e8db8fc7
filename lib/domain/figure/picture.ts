import { arrowShapes } from "./arrow";
import { type Camera, cameraOf, type Point, UNITS_PER_STATURE } from "./camera";
import type { Drawing, DrawingFrame } from "./drawing";
import { figureLayers } from "./figure";
import { type Flesh, fleshOf } from "./flesh";
import { SKULL } from "./landmarks";
import { reachLayer } from "./practitioner";
import { propLayers, type Room } from "./prop";
import type { Ring } from "./ring";
import { type Box, boxOf, type Layer, type Scene } from "./scene";
import { settled } from "./settle";
import type { Skeleton } from "./skeleton";
import { targetShapes } from "./target";
import { add, scale, type Vec } from "./vector";

/** Free space round the figure, share of the picture's longer side. */
export const MARGIN = 0.06;
/** Pictures come in few shapes (width to height), so that they stand well beside each other. */
const ASPECTS = [1.7, 1.25, 1, 0.8, 0.62] as const;
/** No picture is enlarged beyond this many units a side: bodies on one page look alike in size. */
const SMALLEST = 520;
/** Where a close-up ends, as the height above the hips along the spine. */
const CLOSE_UP = { hips: 0.02, chest: 0.17 } as const;

/** Every ring of a figure: all that can touch, stick out or sink. */
export function ringsOf(skeleton: Skeleton): Ring[] {
  const flesh: Flesh = fleshOf(skeleton);
  const { head } = skeleton;
  const skull = add(head.at, add(scale(head.frame.forward, SKULL.forward), scale(head.frame.up, SKULL.up)));
  const limbs = [flesh.arms.left, flesh.arms.right, flesh.legs.left, flesh.legs.right].flatMap(
    (limb) => Object.values(limb).flat() as Ring[],
  );
  const front: Vec = scale(head.frame.forward, SKULL.radius * 1.15);
  return [...flesh.trunk, ...flesh.neck, ...limbs, { at: skull, front, side: scale(head.frame.up, SKULL.radius) }];
}

function cornersOf({ at, front, side }: Ring, camera: Camera): Point[] {
  const [x, y] = camera.flat(at);
  const [a, b] = [camera.flat(front), camera.flat(side)];
  const w = Math.hypot(a[0], b[0]);
  const h = Math.hypot(a[1], b[1]);
  return [
    [x - w, y - h],
    [x + w, y + h],
  ];
}

/** The box all frames share: figures and arrows with a margin, widened to one of the few shapes. */
export function frameBox(drawing: Drawing): Box {
  const camera = cameraOf(drawing.view);
  const figures = drawing.frames.map(({ pose }) => settled(pose));
  let points = figures.flatMap((figure) => ringsOf(figure).flatMap((ring) => cornersOf(ring, camera)));
  if (drawing.closeUp) {
    const height = CLOSE_UP[drawing.closeUp];
    const pelvis = (figures[0] as Skeleton).spine[0] as { at: Vec };
    const bottom = camera.flat(add(pelvis.at, [0, height, 0]))[1];
    points = points.filter(([, y]) => y < bottom);
    points.push([(points[0] as Point)[0], bottom - 40]);
  }
  return shaped(boxOf(points), drawing.closeUp !== undefined);
}

function shaped({ x, y, width, height }: Box, cropped: boolean): Box {
  const margin = Math.max(width, height) * MARGIN + 12;
  const needed = {
    width: Math.max(width + 2 * margin, SMALLEST),
    height: Math.max(height + (cropped ? 1 : 2) * margin, SMALLEST / 1.7),
  };
  const areas = ASPECTS.map((aspect) => {
    const w = Math.max(needed.width, needed.height * aspect);
    return { width: Math.round(w), height: Math.round(w / aspect) };
  });
  const best = areas.reduce((a, b) => (b.width * b.height < a.width * a.height ? b : a));
  const bottom = y + height + (cropped ? 0 : margin);
  return {
    x: Math.round(x + width / 2 - best.width / 2),
    y: Math.round(bottom - best.height + (cropped ? 0 : (best.height - needed.height) * 0.4)),
    ...best,
  };
}

function roomOf(drawing: Drawing): Room {
  const points = drawing.frames.flatMap(({ pose }) => ringsOf(settled(pose)).map(({ at }) => at));
  const range = (axis: 0 | 2): [number, number] => [
    Math.min(...points.map((p) => p[axis])),
    Math.max(...points.map((p) => p[axis])),
  ];
  return { x: range(0), z: range(2) };
}

/** The drawing's frame as flat shapes from back to front. */
export function sceneOf(drawing: Drawing, index: number): Scene {
  const frame = drawing.frames[index] as DrawingFrame;
  const camera = cameraOf(drawing.view);
  const figure = settled(frame.pose);
  const room = roomOf(drawing);
  const layers: Layer[] = [
    ...drawing.props.flatMap((prop) => propLayers(prop, camera, room)),
    ...figureLayers(figure, camera, drawing.nearest),
  ];
  if (drawing.target) layers.push({ depth: 0.11, shapes: targetShapes(drawing.target, figure, camera) });
  for (const reach of frame.reaches ?? []) layers.push(reachLayer(reach, camera));
  const sorted = [...layers].sort((a, b) => a.depth - b.depth).flatMap(({ shapes }) => shapes);
  const [start] = drawing.frames;
  const arrows = (frame.arrows ?? []).flatMap((arrow) => arrowShapes(arrow, figure, start, frame, camera));
  return { shapes: [...sorted, ...arrows], box: frameBox(drawing) };
}

export { UNITS_PER_STATURE };
