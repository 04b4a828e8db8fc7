import { BODY } from "./body";
import { frameOf } from "./frame";
import { gap, landmark } from "./landmarks";
import type { FootContact, HandContact, Place, Pose, Side } from "./pose";
import { reach } from "./reach";
import { type Joint, type Limb, type Skeleton, skeletonOf } from "./skeleton";
import { across, add, cross, dot, length, scale, sub, unit, type Vec } from "./vector";

/** Half the thickness of the palm. */
const PALM_DEPTH = 0.014;

function shifted(pose: Pose, by: Vec): Pose {
  const { x = 0, y = 0, z = 0 } = pose.root;
  return { ...pose, root: { ...pose.root, x: x + by[0], y: y + by[1], z: z + by[2] } };
}

/** Lets the body down (or against the wall) until the first of its resting places touches. */
function rested(pose: Pose): Pose {
  const [{ points, on }] = pose.rests;
  const skeleton = skeletonOf(pose);
  const nearest = Math.min(...points.map((point) => gap(skeleton, point, on)));
  return shifted(pose, "height" in on ? [0, -nearest, 0] : [-nearest, 0, 0]);
}

function pinned(pose: Pose): Pose {
  if (!pose.pin) return pose;
  const { at } = landmark(skeletonOf(pose), pose.pin.point);
  return shifted(pose, [(pose.pin.x ?? at[0]) - at[0], 0, (pose.pin.z ?? at[2]) - at[2]]);
}

/** The bone's axes: up against the bone, front on the side towards which the next joint folds. */
function bone(from: Vec, to: Vec, front: Vec): Joint {
  return { at: from, frame: frameOf(sub(from, to), front) };
}

function placeOf(skeleton: Skeleton, { from, by }: Place, palm: Vec): Vec {
  if (!from) return by;
  const { at, front, side, radius } = landmark(skeleton, from);
  const skin = radius ?? Math.hypot(dot(front, palm), dot(side, palm));
  return add(add(at, scale(palm, -skin)), by);
}

function withHand(skeleton: Skeleton, { hand, at, fingers, palm, elbow }: HandContact): Skeleton {
  const along = unit(fingers);
  const facing = unit(across(unit(palm), along));
  const spot = placeOf(skeleton, at, facing);
  const wrist = add(spot, add(scale(along, -BODY.palm), scale(facing, -PALM_DEPTH)));
  const { root } = skeleton.arms[hand];
  const { middle, end } = reach(root.at, wrist, BODY.upperArm, BODY.forearm, elbow);
  const folds = scale(across(unit(elbow), unit(sub(end, root.at))), -1);
  // The right palm faces the body's left when the arm hangs, so the thumb is on the side that keeps it so.
  const thumb = cross(scale(along, -1), scale(facing, hand === "right" ? -1 : 1));
  const limb: Limb = {
    root: bone(root.at, middle, folds),
    middle: bone(middle, end, folds),
    end: { at: end, frame: frameOf(scale(along, -1), thumb) },
  };
  return { ...skeleton, arms: { ...skeleton.arms, [hand]: limb } };
}

function withFoot(skeleton: Skeleton, { foot, at, toes, sole, knee }: FootContact): Skeleton {
  const down = unit(sole);
  const spot = placeOf(skeleton, at, down);
  const ankle = add(spot, scale(down, -BODY.ankleHeight));
  const { root } = skeleton.legs[foot];
  const { middle, end } = reach(root.at, ankle, BODY.thigh, BODY.shank, knee);
  const limb: Limb = {
    root: bone(root.at, middle, knee),
    middle: bone(middle, end, knee),
    end: { at: end, frame: frameOf(scale(down, -1), toes) },
  };
  return { ...skeleton, legs: { ...skeleton.legs, [foot]: limb } };
}

/** The bones of a pose at rest on its support, hands and feet where they are held. */
export function settled(pose: Pose): Skeleton {
  let skeleton = skeletonOf(pinned(rested(pose)));
  for (const foot of pose.feet ?? []) skeleton = withFoot(skeleton, foot);
  for (const hand of pose.hands ?? []) skeleton = withHand(skeleton, hand);
  return skeleton;
}

/** How far a held hand or foot stays from where it should be: 0 when the limb reaches. Fractions of stature. */
export function shortfall(pose: Pose, skeleton: Skeleton): number {
  const hands = (pose.hands ?? []).map((contact) => {
    const again = withHand(skeleton, contact).arms[contact.hand].end;
    const palm = unit(across(unit(contact.palm), unit(contact.fingers)));
    const spot = placeOf(skeleton, contact.at, palm);
    const touch = add(add(again.at, scale(unit(contact.fingers), BODY.palm)), scale(palm, PALM_DEPTH));
    return length(sub(touch, spot));
  });
  const feet = (pose.feet ?? []).map(({ foot, at, sole }: FootContact) => {
    const down = unit(sole);
    const { at: ankle } = skeleton.legs[foot as Side].end;
    return length(sub(add(ankle, scale(down, BODY.ankleHeight)), placeOf(skeleton, at, down)));
  });
  return Math.max(0, ...hands, ...feet);
}
