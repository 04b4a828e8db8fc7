import type { Drawing } from "../drawing";
import { calfStretchWall } from "./calf-stretch-wall";
import { chairBackForwardHang } from "./chair-back-forward-hang";
import { doorwayChestStretch } from "./doorway-chest-stretch";
import { marchingOnTheSpot } from "./marching-on-the-spot";
import { miniSquatSupported } from "./mini-squat-supported";
import { pelvicTiltStanding } from "./pelvic-tilt-standing";
import { running } from "./running";
import { scapularClock } from "./scapular-clock";
import { singleLegStand } from "./single-leg-stand";
import { sitToStand } from "./sit-to-stand";
import { splitSquatSupported } from "./split-squat-supported";
import { standingBackExtension } from "./standing-back-extension";
import { standingForwardHangShake } from "./standing-forward-hang-shake";
import { standingHalfMoon } from "./standing-half-moon";
import { standingHipAbduction } from "./standing-hip-abduction";
import { standingHipExtension } from "./standing-hip-extension";
import { standingSideBend } from "./standing-side-bend";
import { stepUp } from "./step-up";
import { tadasana } from "./tadasana";
import { tandemStand } from "./tandem-stand";
import { wallPushUp } from "./wall-push-up";

/** Drawings of exercises done standing and walking, in the order of their names. */
export const onTheFeet: readonly Drawing[] = [
  calfStretchWall,
  chairBackForwardHang,
  doorwayChestStretch,
  marchingOnTheSpot,
  miniSquatSupported,
  pelvicTiltStanding,
  running,
  scapularClock,
  singleLegStand,
  sitToStand,
  splitSquatSupported,
  standingBackExtension,
  standingForwardHangShake,
  standingHalfMoon,
  standingHipAbduction,
  standingHipExtension,
  standingSideBend,
  stepUp,
  tadasana,
  tandemStand,
  wallPushUp,
];
