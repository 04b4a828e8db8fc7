import type { Drawing } from "../drawing";
import { bandExternalRotation } from "./band-external-rotation";
import { bandFacePull } from "./band-face-pull";
import { bandPullApart } from "./band-pull-apart";
import { lateralBandWalk } from "./lateral-band-walk";
import { pallofPressBand } from "./pallof-press-band";
import { standingBandRow } from "./standing-band-row";

/** Drawings of exercises with a stretch band, in the order of their names. */
export const withBand: readonly Drawing[] = [
  bandExternalRotation,
  bandFacePull,
  bandPullApart,
  lateralBandWalk,
  pallofPressBand,
  standingBandRow,
];
