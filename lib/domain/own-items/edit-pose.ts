import { SIDE_LIMITS, type SideAngle, TRUNK_LIMITS, type TrunkAngle } from "../figure/joints";
import { measuredAngles } from "../figure/measure";
import { type Pose, type Side, sideAngle } from "../figure/pose";
import { settled } from "../figure/settle";

/** One angle of a pose: the trunk's by its name, a limb's with its side before it. */
export type Joint = TrunkAngle | `${Side}.${SideAngle}`;

interface JointGroup {
  readonly label: string;
  readonly joints: readonly Joint[];
}

const ARM: readonly SideAngle[] = [
  "shoulderFlexion",
  "shoulderAbduction",
  "shoulderExternalRotation",
  "elbowFlexion",
  "forearmPronation",
  "wristFlexion",
  "shoulderElevation",
  "shoulderProtraction",
];
const LEG: readonly SideAngle[] = [
  "hipFlexion",
  "hipAbduction",
  "hipExternalRotation",
  "kneeFlexion",
  "ankleDorsiflexion",
];

const limb = (label: string, side: Side, angles: readonly SideAngle[]): JointGroup => ({
  label,
  joints: angles.map((angle) => `${side}.${angle}` as const),
});

/** Every angle that can be set, by the part of the body. Left and right are the drawn person's own. */
export const JOINT_GROUPS: readonly JointGroup[] = [
  {
    label: "Spine",
    joints: [
      "lumbarFlexion",
      "lumbarSideBend",
      "lumbarRotation",
      "thoracicFlexion",
      "thoracicSideBend",
      "thoracicRotation",
    ],
  },
  { label: "Neck and head", joints: ["neckFlexion", "neckSideBend", "neckRotation", "headFlexion"] },
  limb("Left arm", "left", ARM),
  limb("Right arm", "right", ARM),
  limb("Left leg", "left", LEG),
  limb("Right leg", "right", LEG),
];

/** Range of motion of a joint. Unit: degrees. */
export function limitsOf(joint: Joint): readonly [lowest: number, highest: number] {
  const [side, angle] = parts(joint);
  return side ? SIDE_LIMITS[angle] : TRUNK_LIMITS[angle];
}

/** The angle as it is drawn. A limb that is held to a place has the angle that reaching made. Unit: degrees. */
export function angleIn(pose: Pose, joint: Joint): number {
  const [side, angle] = parts(joint);
  if (!side) return pose.trunk?.[angle] ?? 0;
  return heldBy(pose, side, angle) ? (reachedAngles(pose, side)[angle] ?? 0) : sideAngle(pose, side, angle);
}

/** The pose with one angle set, no further than the joint goes. A hand or foot that is held to a place lets go of it. */
export function withAngle(pose: Pose, joint: Joint, degrees: number): Pose {
  const [lowest, highest] = limitsOf(joint);
  const value = Math.min(highest, Math.max(lowest, Math.round(degrees)));
  const [side, angle] = parts(joint);
  if (!side) return { ...pose, trunk: { ...pose.trunk, [angle]: value } };
  const free = heldBy(pose, side, angle) ? letGo(pose, side, isArm(angle)) : pose;
  return { ...free, [side]: { ...free[side], [angle]: value } };
}

/** True when the limb of this joint is held to a place, and would let go of it. */
export function isHeld(pose: Pose, joint: Joint): boolean {
  const [side, angle] = parts(joint);
  return side !== null && heldBy(pose, side, angle);
}

function parts(joint: Joint): readonly [null, TrunkAngle] | readonly [Side, SideAngle] {
  const [side, angle] = joint.split(".");
  return angle === undefined ? [null, joint as TrunkAngle] : [side as Side, angle as SideAngle];
}

const isArm = (angle: SideAngle): boolean => ARM.includes(angle);

function heldBy({ hands = [], feet = [] }: Pose, side: Side, angle: SideAngle): boolean {
  return isArm(angle) ? hands.some(({ hand }) => hand === side) : feet.some(({ foot }) => foot === side);
}

/** The limb keeps, as near as angles can say it, where reaching had put it. */
function letGo(pose: Pose, side: Side, arm: boolean): Pose {
  const { hands = [], feet = [], ...rest } = pose;
  const reached = reachedAngles(pose, side);
  const kept = Object.fromEntries(Object.entries(reached).filter(([angle]) => isArm(angle as SideAngle) === arm));
  return {
    ...rest,
    hands: arm ? hands.filter(({ hand }) => hand !== side) : hands,
    feet: arm ? feet : feet.filter(({ foot }) => foot !== side),
    [side]: { ...pose[side], ...kept },
  };
}

function reachedAngles(pose: Pose, side: Side): Readonly<Partial<Record<SideAngle, number>>> {
  const measured = measuredAngles(pose, settled(pose)).flatMap(({ joint, degrees }) => {
    const [of, angle] = joint.split(" ");
    if (of !== side || angle === undefined) return [];
    const [lowest, highest] = SIDE_LIMITS[angle as SideAngle];
    return [[angle, Math.round(Math.min(highest, Math.max(lowest, degrees)))] as const];
  });
  return Object.fromEntries(measured);
}
