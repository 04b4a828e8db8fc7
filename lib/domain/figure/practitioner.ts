import { BODY } from "./body";
import type { Camera } from "./camera";
import type { Reach } from "./drawing";
import { armFlesh } from "./flesh";
import { frameOf } from "./frame";
import { armShapes } from "./limb";
import type { Layer } from "./scene";
import type { Limb } from "./skeleton";
import { add, cross, scale, sub, unit } from "./vector";

/** The upper arm is drawn this long so that it always runs out of the picture. */
const OUT_OF_SIGHT = 0.7;

/** A practitioner's arm, laid on from outside the picture; drawn over everything. */
export function reachLayer({ hand, palm, fingers, facing, elbow, shoulder: far }: Reach, camera: Camera): Layer {
  const along = unit(fingers);
  const wrist = add(palm, add(scale(along, -BODY.palm), scale(unit(facing), -0.014)));
  const upperEnd = add(wrist, scale(unit(sub(elbow, wrist)), BODY.forearm));
  const shoulder = add(upperEnd, scale(unit(sub(far, upperEnd)), OUT_OF_SIGHT));
  const thumb = cross(scale(along, -1), scale(unit(facing), hand === "right" ? -1 : 1));
  const limb: Limb = {
    root: { at: shoulder, frame: frameOf(sub(shoulder, upperEnd), thumb) },
    middle: { at: upperEnd, frame: frameOf(sub(upperEnd, wrist), thumb) },
    end: { at: wrist, frame: frameOf(scale(along, -1), thumb) },
  };
  // The cover over the shoulder is not needed: it lies outside the picture.
  return { depth: 9, shapes: armShapes(armFlesh(limb, hand), limb, camera, false, "uniform").slice(0, 2) };
}
