import type { Drawing } from "../drawing";
import { abdominalBraceSupine } from "./abdominal-brace-supine";
import { birdDog } from "./bird-dog";
import { breathing9090 } from "./breathing-90-90";
import { catCow } from "./cat-cow";
import { chinTuck } from "./chin-tuck";
import { clamshellSideLying } from "./clamshell-side-lying";
import { deadBug } from "./dead-bug";
import { deepNeckFlexorNodSupine } from "./deep-neck-flexor-nod-supine";
import { diaphragmaticBreathing } from "./diaphragmatic-breathing";
import { figureFourSupineStretch } from "./figure-four-supine-stretch";
import { gluteBridge } from "./glute-bridge";
import { heelSlideBrace } from "./heel-slide-brace";
import { hipHinge } from "./hip-hinge";
import { kneesToChestSideLying } from "./knees-to-chest-side-lying";
import { kneesToChestSupineHold } from "./knees-to-chest-supine-hold";
import { lowerTrunkRotation } from "./lower-trunk-rotation";
import { neckLateralTilt } from "./neck-lateral-tilt";
import { neckRotationHold } from "./neck-rotation-hold";
import { pelvicTiltSupine } from "./pelvic-tilt-supine";
import { pronePressUp } from "./prone-press-up";
import { relaxingBackMassageSession } from "./relaxing-back-massage-session";
import { seatedCatCow } from "./seated-cat-cow";
import { seatedThoracicRotation } from "./seated-thoracic-rotation";
import { sideLyingBackMassageSession } from "./side-lying-back-massage-session";
import { sideLyingThoracicRotation } from "./side-lying-thoracic-rotation";
import { singleLegBridge } from "./single-leg-bridge";
import { singleShoulderRaiseHold } from "./single-shoulder-raise-hold";
import { standingUpperBackRounding } from "./standing-upper-back-rounding";
import { supineCurlUpHold } from "./supine-curl-up-hold";
import { supineDoubleKneeToChest } from "./supine-double-knee-to-chest";
import { supineKneeHugRocking } from "./supine-knee-hug-rocking";
import { supineMarching } from "./supine-marching";
import { supineNeckRotation } from "./supine-neck-rotation";
import { supineSerratusPunch } from "./supine-serratus-punch";
import { walking } from "./walking";
import { wallSlide } from "./wall-slide";

/** Every drawing there is, in the order of their names. */
export const drawings: readonly Drawing[] = [
  abdominalBraceSupine,
  birdDog,
  breathing9090,
  catCow,
  chinTuck,
  clamshellSideLying,
  deadBug,
  deepNeckFlexorNodSupine,
  diaphragmaticBreathing,
  figureFourSupineStretch,
  gluteBridge,
  heelSlideBrace,
  hipHinge,
  kneesToChestSideLying,
  kneesToChestSupineHold,
  lowerTrunkRotation,
  neckLateralTilt,
  neckRotationHold,
  pelvicTiltSupine,
  pronePressUp,
  relaxingBackMassageSession,
  seatedCatCow,
  seatedThoracicRotation,
  sideLyingBackMassageSession,
  sideLyingThoracicRotation,
  singleLegBridge,
  singleShoulderRaiseHold,
  standingUpperBackRounding,
  supineCurlUpHold,
  supineDoubleKneeToChest,
  supineKneeHugRocking,
  supineMarching,
  supineNeckRotation,
  supineSerratusPunch,
  walking,
  wallSlide,
];

const byId: ReadonlyMap<string, Drawing> = new Map(drawings.map((drawing) => [drawing.id, drawing]));

/** The drawing of an item, or null while it has none. */
export function drawingFor(itemId: string): Drawing | null {
  return byId.get(itemId) ?? null;
}
