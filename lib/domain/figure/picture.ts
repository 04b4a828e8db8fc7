import { arrowPath, arrowShapes } from "./arrow";
import { corners } from "./box";
import { type Camera, cameraOf, type Point } from "./camera";
import type { Crop, Drawing, DrawingFrame } from "./drawing";
import { figureLayers, type NamedLayer } from "./figure";
import { type Flesh, fleshOf } from "./flesh";
import { gearLayers, gearPoints } from "./gear";
import { knotRing } from "./head";
import { SKULL } from "./landmarks";
import type { Build } from "./look";
import { clientLayers, hiddenParts } from "./massage/client";
import { culled } from "./massage/cull";
import { workLayers } from "./massage/work";
import { reachLayer } from "./practitioner";
import { groundCorners, type Prop, propCorners, propLayers, type Room, tableCorners } from "./prop";
import type { Ring } from "./ring";
import { fillsRoom, roomOf } from "./room";
import { type Box, boxOf, type Layer, OUTLINE, type Scene } from "./scene";
import { settled } from "./settle";
import type { Joint, Skeleton } from "./skeleton";
import { stickLayer } from "./stick";
import { add, scale, type Vec } from "./vector";

/** Free space round the figure, share of the picture's longer side. */
const MARGIN = 0.06;
/** Pictures come in few shapes (width to height), so that they stand well beside each other. */
const ASPECTS = [1.7, 1.25, 1, 0.8, 0.62] as const;
/** No picture is enlarged beyond this many units a side: bodies on one page look alike in size. */
const SMALLEST = 520;
/** Where a close-up ends, as the height above the hips along the spine. */
const CLOSE_UP = { waist: 0.005, chest: 0.17 } as const;

/** Every ring of a figure: all that can touch, stick out or sink. */
export function ringsOf(skeleton: Skeleton, build: Build = "straight"): Ring[] {
  const flesh: Flesh = fleshOf(skeleton, build);
  const { head } = skeleton;
  const skull = add(head.at, add(scale(head.frame.forward, SKULL.forward), scale(head.frame.up, SKULL.up)));
  const limbs = [flesh.arms.left, flesh.arms.right, flesh.legs.left, flesh.legs.right].flatMap(
    (limb) => Object.values(limb).flat() as Ring[],
  );
  const front: Vec = scale(head.frame.forward, SKULL.radius * 1.15);
  const knot = build === "curved" ? [knotRing(head)] : [];
  return [
    ...flesh.trunk,
    ...flesh.neck,
    ...limbs,
    { at: skull, front, side: scale(head.frame.up, SKULL.radius) },
    ...knot,
  ];
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

const arrowPoints = (drawing: Drawing, figures: readonly Skeleton[], camera: Camera): Point[] =>
  drawing.frames.flatMap((frame, i) =>
    (frame.arrows ?? []).flatMap((arrow) =>
      arrowPath(arrow, figures[i] as Skeleton, drawing.frames[0], frame).map(camera.flat),
    ),
  );

/** All things of all frames: the picture must hold them in each. */
const allProps = ({ props, frames }: Drawing): readonly Prop[] => [
  ...props,
  ...frames.flatMap((frame) => frame.props ?? []),
];

const groundPoints = (drawing: Drawing, room: Room, camera: Camera): Point[] =>
  allProps(drawing).flatMap((prop) =>
    prop.kind === "mat" || prop.kind === "floor"
      ? corners(...groundCorners(prop.kind, room)).map(camera.flat)
      : prop.kind === "table"
        ? corners(...tableCorners(prop)).map(camera.flat)
        : propCorners(prop).map(camera.flat),
  );

const gearOnPage = (drawing: Drawing, figures: readonly Skeleton[], camera: Camera): Point[] =>
  figures.flatMap((figure, i) =>
    [...(drawing.gear ?? []), ...(drawing.frames[i]?.gear ?? [])].flatMap((gear) =>
      gearPoints(gear, figure).map(camera.flat),
    ),
  );

/** What all frames of a drawing share. */
interface Layout {
  readonly figures: readonly Skeleton[];
  readonly room: Room;
  readonly box: Box;
}

/** A drawing never changes, so what its frames share is worked out once. */
const layouts: Readonly<Record<Build, WeakMap<Drawing, Layout>>> = { straight: new WeakMap(), curved: new WeakMap() };

function layoutOf(drawing: Drawing, build: Build): Layout {
  const known = layouts[build].get(drawing);
  if (known) return known;
  const figures = drawing.frames.map(({ pose }) => settled(pose));
  const props = allProps(drawing);
  // Nobody asks how far the figures of a close-up reach, unless ground or wall does.
  const rings = drawing.crop && !props.some(fillsRoom) ? [] : figures.flatMap((figure) => ringsOf(figure, build));
  const room = roomOf(props, rings, cameraOf(drawing.view));
  const layout = { figures, room, box: boxRound(drawing, figures, rings, room) };
  layouts[build].set(drawing, layout);
  return layout;
}

/** The box all frames share: figures, arrows and mat with a margin, widened to one of the few shapes. */
export const frameBox = (drawing: Drawing, build: Build = "straight"): Box => layoutOf(drawing, build).box;

function boxRound(drawing: Drawing, figures: readonly Skeleton[], rings: readonly Ring[], room: Room): Box {
  const camera = cameraOf(drawing.view);
  if (drawing.crop) return cropped(drawing.crop, camera);
  const body = rings.flatMap((ring) => cornersOf(ring, camera));
  const arrows = [...arrowPoints(drawing, figures, camera), ...gearOnPage(drawing, figures, camera)];
  if (!drawing.closeUp) return shaped(boxOf([...body, ...arrows, ...groundPoints(drawing, room, camera)]), false);
  const [{ at }] = (figures[0] as Skeleton).spine as [Joint, ...Joint[]];
  const bottom = camera.flat(add(at, [0, CLOSE_UP[drawing.closeUp], 0]))[1];
  const shown = [...body, ...arrows].filter(([, y]) => y < bottom);
  return shaped(boxOf([...shown, [(shown[0] as Point)[0], bottom - 40]]), true);
}

function cropped({ middle, width, height }: Crop, camera: Camera): Box {
  const [x, y] = camera.flat(middle);
  const [w, h] = [width * 1000, height * 1000].map(Math.round) as [number, number];
  return { x: Math.round(x - w / 2), y: Math.round(y - h / 2), width: w, height: h };
}

/** Widened to the nearest of the few shapes; what a close-up cuts off lies below it. */
function shaped({ x, y, width, height }: Box, cropped: boolean): Box {
  const margin = Math.max(width, height) * MARGIN + 8;
  const needed = {
    width: Math.max(width + 2 * margin, SMALLEST),
    height: Math.max(height + (cropped ? 1 : 2) * margin, SMALLEST / 1.7),
  };
  const [best] = ASPECTS.map((aspect) => {
    const w = Math.max(needed.width, needed.height * aspect);
    return { width: Math.round(w), height: Math.round(w / aspect) };
  }).sort((a, b) => a.width * a.height - b.width * b.height) as [{ width: number; height: number }];
  const below = cropped ? 0 : (best.height - height) / 2;
  return { x: Math.round(x + (width - best.width) / 2), y: Math.round(y + height + below - best.height), ...best };
}

/** Pen weight for a picture of this size, relative to one of a whole lying figure. */
const weightOf = ({ width, height }: Box): number =>
  Math.min(1.15, Math.max(0.55, Math.sqrt(width * height * 1.25) / 1000));

/** Legs that lie wholly below a close-up are left out. */
function withoutHiddenLegs(
  layers: NamedLayer[],
  { closeUp }: Drawing,
  figure: Skeleton,
  camera: Camera,
  { y, height }: Box,
): NamedLayer[] {
  if (!closeUp) return layers;
  const { legs } = fleshOf(figure);
  const isBelow = ({ upper, lower, foot }: Flesh["legs"]["left"]) =>
    [...upper, ...lower, ...foot].every((ring) =>
      cornersOf(ring, camera).every(([, top]) => top - OUTLINE * 2 >= y + height),
    );
  return layers.filter(
    ({ part }) => !(part === "leftLeg" && isBelow(legs.left)) && !(part === "rightLeg" && isBelow(legs.right)),
  );
}

/** The drawing's frame as flat shapes from back to front. */
export function sceneOf(drawing: Drawing, index: number, build: Build = "straight"): Scene {
  const frame = drawing.frames[index] as DrawingFrame;
  const camera = cameraOf(drawing.view);
  const { figures, room, box } = layoutOf(drawing, build);
  const figure = figures[index] as Skeleton;
  const weight = weightOf(box);
  const hidden = frame.work ? hiddenParts(drawing, figure, camera) : [];
  const parts = figureLayers(figure, camera, { ...drawing, hidden }, build);
  const whole = withoutHiddenLegs(parts, drawing, figure, camera, box);
  const body = frame.work ? clientLayers(whole, drawing, figure, camera) : whole;
  const layers: Layer[] = [
    ...[...drawing.props, ...(frame.props ?? [])].flatMap((prop) => propLayers(prop, camera, room)),
    ...body,
    ...[...(drawing.gear ?? []), ...(frame.gear ?? [])].flatMap((gear) => gearLayers(gear, figure, camera, body)),
    ...(drawing.stick ? [stickLayer(figure, camera)] : []),
    ...(frame.reaches ?? []).map((reach) => reachLayer(reach, camera)),
    ...(frame.work ? workLayers(frame.work, figure, camera, box, weight) : []),
  ];
  const arrows = (frame.arrows ?? []).map((arrow): Layer => {
    const points = arrowPath(arrow, figure, drawing.frames[0], frame).map(camera.flat);
    return { depth: Number.POSITIVE_INFINITY, shapes: arrowShapes(points, weight) };
  });
  const sorted = [...layers, ...arrows].sort((a, b) => a.depth - b.depth);
  const owned = sorted.flatMap((layer, owner) =>
    layer.shapes.flatMap((whole) => {
      const shape = drawing.crop ? culled(whole, box) : whole;
      return shape ? [{ shape, owner }] : [];
    }),
  );
  return { shapes: owned.map(({ shape }) => shape), owners: owned.map(({ owner }) => owner), box, weight };
}
