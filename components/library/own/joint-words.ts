import type { SideAngle, TrunkAngle } from "@/lib/domain/figure/joints";
import type { Joint } from "@/lib/domain/own-items/edit-pose";

interface JointWords {
  readonly label: string;
  /** What the two ends of the slider do. */
  readonly low: string;
  readonly high: string;
}

const words = (label: string, low: string, high: string): JointWords => ({ label, low, high });

const WORDS: Readonly<Record<TrunkAngle | SideAngle, JointWords>> = {
  lumbarFlexion: words("Low back", "arched", "rounded"),
  lumbarSideBend: words("Low back, sideways", "left", "right"),
  lumbarRotation: words("Low back, twist", "left", "right"),
  thoracicFlexion: words("Upper back", "arched", "rounded"),
  thoracicSideBend: words("Upper back, sideways", "left", "right"),
  thoracicRotation: words("Upper back, twist", "left", "right"),
  neckFlexion: words("Neck", "back", "forward"),
  neckSideBend: words("Neck, sideways", "left", "right"),
  neckRotation: words("Head turned", "left", "right"),
  headFlexion: words("Nod", "chin up", "chin in"),
  shoulderFlexion: words("Arm", "behind", "forward and up"),
  shoulderAbduction: words("Arm, sideways", "across", "out and up"),
  shoulderExternalRotation: words("Arm, turned", "in", "out"),
  elbowFlexion: words("Elbow", "straight", "bent"),
  forearmPronation: words("Forearm, turned", "palm up", "palm down"),
  wristFlexion: words("Wrist", "back", "palm in"),
  shoulderElevation: words("Shoulder", "down", "up"),
  shoulderProtraction: words("Shoulder blade", "back", "forward"),
  hipFlexion: words("Thigh", "behind", "forward and up"),
  hipAbduction: words("Thigh, sideways", "across", "out"),
  hipExternalRotation: words("Thigh, turned", "in", "out"),
  kneeFlexion: words("Knee", "straight", "bent"),
  ankleDorsiflexion: words("Foot", "pointed", "pulled up"),
};

/** What a joint and the ends of its slider are called. */
export function jointWords(joint: Joint): JointWords {
  const angle = joint.split(".").at(-1) as TrunkAngle | SideAngle;
  return WORDS[angle];
}
