import type { Camera } from "./camera";
import type { NamedLayer } from "./figure";
import { armFlesh } from "./flesh";
import type { Side } from "./pose";
import { type Band, bandShape, bandStretches, loopShape } from "./props/band";
import { barbellEnds, barbellShapes } from "./props/barbell";
import { boxCorners, heldBoxShapes } from "./props/box";
import { dumbbellShapes, gobletShapes } from "./props/dumbbell";
import {
  cablePoints,
  cableShapes,
  glassShapes,
  phoneShape,
  rodShape,
  rodTop,
  shoeShapes,
  strapShape,
} from "./props/held";
import { facingOf, type Pack, packShapes, rucksackShapes } from "./props/lying";
import { type Layer, OUTLINE, type Shape } from "./scene";
import type { Skeleton } from "./skeleton";
import { sweepPath } from "./sweep";
import type { Vec } from "./vector";

/** Things that go along with the body: they are held in the hands or lie on it. */
export type Gear =
  /** A dumbbell in the fist, in both when no hand is named. */
  | { readonly kind: "dumbbell"; readonly hand?: Side }
  /** One dumbbell upright between both hands. */
  | { readonly kind: "goblet" }
  /** A bar with plates in both fists or across the upper back. */
  | { readonly kind: "barbell"; readonly on: "hands" | "back" }
  /** A stretch band. */
  | ({ readonly kind: "band" } & Band)
  /** A closed band round both legs above the knees. */
  | { readonly kind: "loop" }
  /** A box carried between both hands. */
  | { readonly kind: "box"; readonly half: Vec }
  /** The cable of a machine from its pulley to a long bar or a short handle in both hands. */
  | { readonly kind: "cable"; readonly fixed: Vec; readonly grip: "bar" | "short" }
  /** A towel or strap from the hands round the sole of a foot. */
  | { readonly kind: "strap"; readonly foot: Side; readonly hands: readonly Side[] }
  /** A pole or broom in a fist, reaching `above` it and down to a place. */
  | { readonly kind: "rod"; readonly hand: Side; readonly to: Vec; readonly above: number }
  /** A glass of water, tipped by so many degrees. */
  | { readonly kind: "glass"; readonly hand: Side; readonly tip?: number }
  | { readonly kind: "phone"; readonly hand: Side }
  /** Cloth or pack lying on the trunk. */
  | ({ readonly kind: "pack" } & Pack)
  /** A hand once more, over the shoulder it lies on while its arm passes before the body. */
  | { readonly kind: "over"; readonly hand: Side }
  | { readonly kind: "rucksack" }
  | { readonly kind: "shoes" };

const SIDES = ["left", "right"] as const;
/** Just behind a layer. */
const BEHIND = 0.001;

/** The hand once more, so that its fingers close over what lies before the rest of that arm. */
function overHand(skeleton: Skeleton, side: Side, camera: Camera, far: boolean): Shape {
  const { hand, thumb } = armFlesh(skeleton.arms[side], side, skeleton.fists.includes(side));
  const d = sweepPath(hand, camera, { start: "open" }) + sweepPath(thumb, camera);
  return { d, tone: "skin", far, line: OUTLINE };
}

/** The gear as layers among those of the figure: behind the fingers that hold it. */
export function gearLayers(gear: Gear, skeleton: Skeleton, camera: Camera, figure: readonly NamedLayer[]): Layer[] {
  const layerOf = (part: NamedLayer["part"]) => figure.find((layer) => layer.part === part) as NamedLayer;
  const arms = { left: layerOf("leftArm"), right: layerOf("rightArm") };
  const nearer: Side = arms.left.depth > arms.right.depth ? "left" : "right";
  const other: Side = nearer === "left" ? "right" : "left";
  /** Behind the nearer arm; the fingers of the other hand lie over it once more. */
  const inBothHands = (shapes: readonly Shape[]): Layer[] => [
    { depth: arms[nearer].depth - BEHIND, shapes: [...shapes, overHand(skeleton, other, camera, arms[other].far)] },
  ];
  switch (gear.kind) {
    case "dumbbell":
      return (gear.hand ? [gear.hand] : SIDES).flatMap((side) => {
        const { under, over } = dumbbellShapes(skeleton, side, camera);
        const { depth } = arms[side];
        return [
          { depth: depth - BEHIND, shapes: under },
          { depth: depth + BEHIND, shapes: over },
        ];
      });
    case "goblet":
      return inBothHands(gobletShapes(skeleton, camera));
    case "barbell": {
      const shapes = barbellShapes(skeleton, gear.on, camera);
      if (gear.on === "hands") return inBothHands(shapes);
      const fists = SIDES.filter((side) => arms[side].far).map((side) => overHand(skeleton, side, camera, true));
      return [{ depth: layerOf("trunk").depth - 0.02, shapes: [...shapes, ...fists] }];
    }
    case "band": {
      const shape = bandShape(skeleton, gear, camera);
      if (!gear.fixed) {
        const fists = SIDES.map((side) => overHand(skeleton, side, camera, arms[side].far));
        return [{ depth: arms[nearer].depth + BEHIND, shapes: [shape, ...fists] }];
      }
      return gear.hands.length > 1
        ? inBothHands([shape])
        : [{ depth: arms[gear.hands[0] ?? nearer].depth - BEHIND, shapes: [shape] }];
    }
    case "loop": {
      const depth = Math.max(layerOf("leftLeg").depth, layerOf("rightLeg").depth) + BEHIND;
      return [{ depth, shapes: [loopShape(skeleton, camera)] }];
    }
    case "box":
      return [{ depth: arms[nearer].depth - BEHIND, shapes: heldBoxShapes(skeleton, gear.half, camera) }];
    case "cable":
      return inBothHands(cableShapes(skeleton, gear.fixed, gear.grip, camera));
    case "strap": {
      // One end lies on the near side of the leg, and the fingers over it.
      const depth = Math.min(...gear.hands.map((hand) => arms[hand].depth)) - BEHIND;
      const beside = layerOf(`${gear.foot}Leg`).depth + BEHIND;
      const fingers = gear.hands.map((hand) => overHand(skeleton, hand, camera, arms[hand].far));
      const shapes = [strapShape(skeleton, gear.foot, gear.hands, camera), ...fingers];
      return [{ depth: Math.max(depth, beside), shapes }];
    }
    case "rod":
      return [
        { depth: arms[gear.hand].depth - BEHIND, shapes: [rodShape(skeleton, gear.hand, gear.to, gear.above, camera)] },
      ];
    case "glass":
      return [
        { depth: arms[gear.hand].depth - BEHIND, shapes: glassShapes(skeleton, gear.hand, gear.tip ?? 0, camera) },
      ];
    case "phone":
      return [{ depth: arms[gear.hand].depth - BEHIND, shapes: [phoneShape(skeleton, gear.hand, camera)] }];
    case "pack": {
      const behind = camera.depth(facingOf(skeleton, gear)) < -0.3;
      return [{ depth: layerOf("trunk").depth + (behind ? -0.02 : 0.002), shapes: packShapes(skeleton, gear, camera) }];
    }
    case "over":
      return [{ depth: layerOf("head").depth + 2, shapes: [overHand(skeleton, gear.hand, camera, false)] }];
    case "rucksack":
      return [{ depth: layerOf("trunk").depth + 0.002, shapes: rucksackShapes(skeleton, camera) }];
    case "shoes":
      return SIDES.map((side) => ({
        depth: layerOf(`${side}Leg`).depth + BEHIND / 10,
        shapes: shoeShapes(skeleton, side, camera),
      }));
  }
}

/** Places the gear reaches to, which the picture must hold. */
export function gearPoints(gear: Gear, skeleton: Skeleton): readonly Vec[] {
  if (gear.kind === "barbell") return barbellEnds(skeleton, gear.on);
  if (gear.kind === "band") return bandStretches(skeleton, gear).flat();
  if (gear.kind === "cable") return cablePoints(skeleton, gear.fixed, gear.grip);
  if (gear.kind === "rod") return [gear.to, rodTop(skeleton, gear.hand, gear.to, gear.above)];
  return gear.kind === "box" ? boxCorners(skeleton, gear.half) : [];
}
