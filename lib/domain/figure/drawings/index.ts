import type { Drawing } from "../drawing";
import { activities } from "./activities/index";
import { birdDog } from "./bird-dog";
import { catCow } from "./cat-cow";
import { chinTuck } from "./chin-tuck";
import { clamshellSideLying } from "./clamshell-side-lying";
import { diaphragmaticBreathing } from "./diaphragmatic-breathing";
import { gluteBridge } from "./glute-bridge";
import { hipHinge } from "./hip-hinge";
import { kneeling } from "./kneeling";
import { kneesToChestSideLying } from "./knees-to-chest-side-lying";
import { lyingDown } from "./lying-down";
import { neckLateralTilt } from "./neck-lateral-tilt";
import { neckRotationHold } from "./neck-rotation-hold";
import { onTheFeet } from "./on-the-feet";
import { pelvicTiltSupine } from "./pelvic-tilt-supine";
import { pronePressUp } from "./prone-press-up";
import { seatedCatCow } from "./seated-cat-cow";
import { seatedThoracicRotation } from "./seated-thoracic-rotation";
import { selfCare } from "./self-care/index";
import { sideLyingThoracicRotation } from "./side-lying-thoracic-rotation";
import { singleShoulderRaiseHold } from "./single-shoulder-raise-hold";
import { sitting } from "./sitting";
import { standingUpperBackRounding } from "./standing-upper-back-rounding";
import { supineDoubleKneeToChest } from "./supine-double-knee-to-chest";
import { techniques } from "./techniques/index";
import { walking } from "./walking";
import { wallSlide } from "./wall-slide";
import { withBand } from "./with-band";
import { withWeights } from "./with-weights";

/** Every drawing there is, in the order of their names. */
export const drawings: readonly Drawing[] = [
  ...withWeights,
  ...withBand,
  ...kneeling,
  ...onTheFeet,
  ...lyingDown,
  ...sitting,
  ...activities,
  ...selfCare,
  ...techniques,
  birdDog,
  catCow,
  chinTuck,
  clamshellSideLying,
  diaphragmaticBreathing,
  gluteBridge,
  hipHinge,
  kneesToChestSideLying,
  neckLateralTilt,
  neckRotationHold,
  pelvicTiltSupine,
  pronePressUp,
  seatedCatCow,
  seatedThoracicRotation,
  sideLyingThoracicRotation,
  singleShoulderRaiseHold,
  standingUpperBackRounding,
  supineDoubleKneeToChest,
  walking,
  wallSlide,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Drawing> = new Map(drawings.map((drawing) => [drawing.id, drawing]));

/** The drawing of an item, or null while it has none. */
export function drawingFor(itemId: string): Drawing | null {
  return byId.get(itemId) ?? null;
}
