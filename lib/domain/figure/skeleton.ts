import { BODY } from "./body";
import { type Frame, tipForward, tipRight, toWorld, turnRight, WORLD } from "./frame";
import { type Pose, type Root, type Side, sideAngle } from "./pose";
import { add, scale, type Vec } from "./vector";

/** A joint centre with the axes of the segment that begins there. */
export interface Joint {
  readonly at: Vec;
  readonly frame: Frame;
}

/** Bones of one arm or leg: three joints and the tip. */
export interface Limb {
  /** Shoulder or hip. */
  readonly root: Joint;
  /** Elbow or knee. */
  readonly middle: Joint;
  /** Wrist or ankle. */
  readonly end: Joint;
}

/** The posed bones. `spine` runs from the hips' midpoint to the skull base. */
export interface Skeleton {
  readonly spine: readonly Joint[];
  readonly head: Joint;
  readonly bellyRise: number;
  readonly fists: readonly Side[];
  readonly arms: Readonly<Record<Side, Limb>>;
  readonly legs: Readonly<Record<Side, Limb>>;
}

/** Index in `spine` of the seventh neck vertebra, from which collar bones and neck begin. */
export const C7 = 6;

/** The spine's links from the pelvis up: length, how much of each region's motion it takes, and the natural curve there
 *  (degrees of flexion in relaxed standing, drawn to look right; they add up to a level head). */
const LINKS = [
  { region: "lumbar", length: BODY.lumbar / 2, share: 0.5, curve: 4 },
  { region: "lumbar", length: BODY.lumbar / 2, share: 0.5, curve: -8 },
  { region: "thoracic", length: BODY.thorax / 3, share: 0.34, curve: -7 },
  { region: "thoracic", length: BODY.thorax / 3, share: 0.33, curve: 6 },
  { region: "thoracic", length: BODY.thorax / 3, share: 0.33, curve: 9 },
  { region: "neck", length: BODY.neck / 2, share: 0.5, curve: 12 },
  { region: "neck", length: BODY.neck / 2, share: 0.5, curve: -6 },
] as const;

const HEAD_CURVE = -10;

/** +1 on the right, -1 on the left. */
export const signOf = (side: Side): 1 | -1 => (side === "right" ? 1 : -1);

function rootFrame({ pitch = 0, roll = 0, yaw = 0, twist = 0 }: Root): Frame {
  return turnRight(tipForward(tipRight(turnRight(WORLD, yaw), roll), pitch), twist);
}

function spineOf(pose: Pose): { spine: Joint[]; head: Joint } {
  const trunk = pose.trunk ?? {};
  const pelvis = rootFrame(pose.root);
  const { x = 0, y = 0, z = 0 } = pose.root;
  const spine: Joint[] = [{ at: [x, y, z], frame: pelvis }];
  let at = add([x, y, z], scale(pelvis.up, BODY.pelvis));
  let frame = pelvis;
  for (const { region, length, share, curve } of LINKS) {
    const bent = tipForward(frame, curve + share * (trunk[`${region}Flexion`] ?? 0));
    frame = turnRight(
      tipRight(bent, share * (trunk[`${region}SideBend`] ?? 0)),
      share * (trunk[`${region}Rotation`] ?? 0),
    );
    spine.push({ at, frame });
    at = add(at, scale(frame.up, length));
  }
  return { spine, head: { at, frame: tipForward(frame, HEAD_CURVE + (trunk.headFlexion ?? 0)) } };
}

function arm(pose: Pose, side: Side, c7: Joint, chest: Frame): Limb {
  const angle = (name: Parameters<typeof sideAngle>[2]) => sideAngle(pose, side, name);
  const sign = signOf(side);
  const girdle = turnRight(tipRight(chest, -sign * angle("shoulderElevation")), -sign * angle("shoulderProtraction"));
  const top = add(c7.at, toWorld(chest, [0.012, -BODY.shoulderDrop, 0]));
  const shoulder = add(top, scale(girdle.right, sign * BODY.clavicle));
  const raised = tipRight(tipForward(chest, -angle("shoulderFlexion")), -sign * angle("shoulderAbduction"));
  const upper = turnRight(raised, sign * angle("shoulderExternalRotation"));
  const elbow = add(shoulder, scale(upper.up, -BODY.upperArm));
  const lower = turnRight(tipForward(upper, -angle("elbowFlexion")), -sign * angle("forearmPronation"));
  const wrist = add(elbow, scale(lower.up, -BODY.forearm));
  const hand = tipRight(lower, sign * angle("wristFlexion"));
  return { root: { at: shoulder, frame: upper }, middle: { at: elbow, frame: lower }, end: { at: wrist, frame: hand } };
}

function leg(pose: Pose, side: Side, pelvis: Joint): Limb {
  const angle = (name: Parameters<typeof sideAngle>[2]) => sideAngle(pose, side, name);
  const sign = signOf(side);
  const hip = add(pelvis.at, scale(pelvis.frame.right, sign * BODY.hipHalfWidth));
  const swung = tipRight(tipForward(pelvis.frame, -angle("hipFlexion")), -sign * angle("hipAbduction"));
  const thigh = turnRight(swung, sign * angle("hipExternalRotation"));
  const knee = add(hip, scale(thigh.up, -BODY.thigh));
  const shank = tipForward(thigh, angle("kneeFlexion"));
  const ankle = add(knee, scale(shank.up, -BODY.shank));
  const foot = tipForward(shank, -angle("ankleDorsiflexion"));
  return { root: { at: hip, frame: thigh }, middle: { at: knee, frame: shank }, end: { at: ankle, frame: foot } };
}

/** The bones as the angles alone place them, before anything is rested or reached for. */
export function skeletonOf(pose: Pose): Skeleton {
  const { spine, head } = spineOf(pose);
  const [pelvis] = spine as [Joint, ...Joint[]];
  const c7 = spine[C7] as Joint;
  const chest = (spine[C7 - 1] as Joint).frame;
  return {
    spine,
    head,
    bellyRise: pose.bellyRise ?? 0,
    fists: pose.fists ?? [],
    arms: { left: arm(pose, "left", c7, chest), right: arm(pose, "right", c7, chest) },
    legs: { left: leg(pose, "left", pelvis), right: leg(pose, "right", pelvis) },
  };
}
