import type { Camera } from "../camera";
import { spineAt } from "../flesh";
import { toWorld } from "../frame";
import type { Ring } from "../ring";
import type { Shape, Tone } from "../scene";
import type { Skeleton } from "../skeleton";
import { sweepPath } from "../sweep";
import { TRUNK } from "../thickness";
import { add, type Vec } from "../vector";
import { THIN } from "./solid";

/** Something flat laid on the trunk: a cloth, a warm or cold pack on its cloth, a patch on the skin. */
export interface Pack {
  readonly on: "back" | "belly";
  /** Height of its middle above the hips along the spine, fractions of stature. */
  readonly height: number;
  readonly what: "cloth" | "two-cloths" | "warm" | "cold" | "patch";
}

/** Half the length along the spine, half the width and the thickness of each layer, from the skin outward. */
interface Slab {
  readonly half: number;
  readonly side: number;
  readonly thick: number;
  readonly tone: Tone;
}
const CLOTH: Slab = { half: 0.085, side: 0.1, thick: 0.014, tone: "paper" };
const LAYERS: Readonly<Record<Pack["what"], readonly Slab[]>> = {
  cloth: [CLOTH],
  "two-cloths": [CLOTH, { half: 0.07, side: 0.085, thick: 0.022, tone: "prop" }],
  warm: [CLOTH, { half: 0.06, side: 0.07, thick: 0.034, tone: "warm" }],
  cold: [CLOTH, { half: 0.06, side: 0.07, thick: 0.034, tone: "water" }],
  patch: [{ half: 0.05, side: 0.06, thick: 0.008, tone: "warm" }],
};

/** Thickness of the trunk before or behind the spine at a height. */
function skinAt(height: number, on: Pack["on"]): number {
  const above = TRUNK.findIndex(([h]) => h > height);
  const high = TRUNK[above] ?? TRUNK[TRUNK.length - 1];
  const low = TRUNK[above - 1] ?? TRUNK[0];
  if (!high || !low) return 0;
  const share = (height - low[0]) / (high[0] - low[0] || 1);
  const index = on === "back" ? 2 : 1;
  return low[index] + (high[index] - low[index]) * share;
}

function ringsOf(skeleton: Skeleton, { on, height }: Pack, slab: Slab, under: number): Ring[] {
  const sign = on === "back" ? -1 : 1;
  return [-1, -0.4, 0.4, 1].map((t) => {
    const h = height + t * slab.half;
    const { at, frame } = spineAt(skeleton, h);
    const out = skinAt(h, on) + under + slab.thick / 2;
    return {
      at: add(at, toWorld(frame, [sign * out, 0, 0])),
      front: [
        frame.forward[0] * slab.thick * 0.5,
        frame.forward[1] * slab.thick * 0.5,
        frame.forward[2] * slab.thick * 0.5,
      ],
      side: [frame.right[0] * slab.side, frame.right[1] * slab.side, frame.right[2] * slab.side],
    };
  });
}

/** The layers from the skin outward. */
export function packShapes(skeleton: Skeleton, pack: Pack, camera: Camera): Shape[] {
  let under = -0.006;
  return LAYERS[pack.what].map((slab) => {
    const rings = ringsOf(skeleton, pack, slab, under);
    under += slab.thick;
    return { d: sweepPath(rings, camera, { start: "flat", end: "flat" }), tone: slab.tone, line: THIN };
  });
}

/** Which way the pack faces. */
export function facingOf(skeleton: Skeleton, { on, height }: Pack): Vec {
  const { forward } = spineAt(skeleton, height).frame;
  return on === "belly" ? forward : [-forward[0], -forward[1], -forward[2]];
}

/** A day's rucksack on both shoulders. */
export function rucksackShapes(skeleton: Skeleton, camera: Camera): Shape[] {
  const slab: Slab = { half: 0.085, side: 0.085, thick: 0.1, tone: "prop" };
  const bag = ringsOf(skeleton, { on: "back", height: 0.205, what: "cloth" }, slab, 0);
  return [{ d: sweepPath(bag, camera), tone: "prop", line: THIN }];
}
