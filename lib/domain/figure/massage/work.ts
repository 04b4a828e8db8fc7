import type { Camera } from "../camera";
import { handShapes, type LaidHand } from "../hand/hand";
import type { Box, Layer, Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { foldShapes, strandShapes } from "./back-lines";
import { comesNear, partsOf } from "./cull";
import { CORNERS, type Corner, orderShapes, pressurePlate, pressureShapes } from "./marks";
import type { Ground, Spot } from "./skin";
import { type Stroke, strokeShapes, strokeStart } from "./stroke";

/** What stands up or can be felt under the hands. */
export interface Fold {
  readonly at: Spot;
  /** Which way the fold runs: degrees from headward, turning to the client's right. */
  readonly heading: number;
  readonly long: number;
  readonly wide: number;
  /** Lifted together with the shirt. */
  readonly clothed?: boolean;
}

/** A strand or strip of muscle and its breadth. */
export interface Strand {
  readonly path: readonly Spot[];
  readonly wide?: number;
}

/** What a practitioner's hands do on a client's skin. */
export interface Work {
  /** Where places are counted on; the back when absent. */
  readonly on?: Ground;
  /** The first lies undermost. */
  readonly hands: readonly LaidHand[];
  readonly strokes: readonly Stroke[];
  readonly folds?: readonly Fold[];
  /** Tight strands of muscle. */
  readonly strands?: readonly Strand[];
  /** 1 light, 2 moderate, 3 deep. */
  readonly pressure?: 1 | 2 | 3;
}

/** Nearer than the body and whatever it holds. */
const HANDS = 9;
/** Between what the client lies on and the body. */
const BENEATH = -0.85;

/** Shapes drawn alike as one, where the first of them stands: fewer bytes, and no halo lies over a neighbour's arrow. */
function merged(shapes: readonly Shape[]): Shape[] {
  const rows = new Map<string, Shape>();
  for (const { d, ...alike } of shapes) {
    const name = JSON.stringify(alike);
    rows.set(name, { ...alike, d: (rows.get(name)?.d ?? "") + d });
  }
  return [...rows.values()];
}

/** The first corner in which nothing of hands and sleeves is covered, or else the usual one. */
function freeCorner(hands: readonly Shape[], box: Box): Corner {
  const parts = hands.flatMap(partsOf);
  const free = CORNERS.find((corner) => {
    const plate = pressurePlate(corner, box);
    return !parts.some((part) => comesNear(part, plate));
  });
  return free ?? CORNERS[0];
}

/** Hands, strokes, their order and the pressure. */
export function workLayers(work: Work, skeleton: Skeleton, camera: Camera, box: Box, weight: number): Layer[] {
  const ground = work.on ?? "back";
  const skin: Shape[] = [
    ...(work.strands ?? []).flatMap((strand) => strandShapes(strand, skeleton, ground, camera, weight)),
    ...(work.folds ?? []).flatMap((fold) => foldShapes(fold, skeleton, ground, camera)),
  ];
  const drawn = (beneath: boolean) =>
    work.hands
      .filter((hand) => (hand.beneath ?? false) === beneath)
      .flatMap((hand) => handShapes(skeleton, hand, ground, camera));
  const strokes = work.strokes.flatMap((stroke) => strokeShapes(stroke, skeleton, ground, camera, weight));
  const numbers = work.strokes.flatMap((stroke) =>
    stroke.order ? orderShapes(stroke.order, camera.flat(strokeStart(stroke, skeleton, ground)), box) : [],
  );
  const hands = drawn(false);
  const pressure = work.pressure ? pressureShapes(work.pressure, freeCorner(hands, box), box) : [];
  return [
    { depth: BENEATH, shapes: drawn(true) },
    { depth: HANDS, shapes: [...skin, ...hands, ...merged(strokes), ...merged(numbers), ...pressure] },
  ];
}
