import type { Drawing } from "../../drawing";
import * as gliding from "./gliding";
import * as kneading from "./kneading";
import * as neckAndShoulders from "./neck-and-shoulders";
import type { Shown } from "./positions";
import { bothHandsOn, bothStrokes, onProne } from "./positions";
import * as rubbing from "./rubbing";

/** What a drawing of one technique shows, as a step of a session. */
function step({ frames: [{ work }] }: Drawing, alt: string, pressure: Shown["pressure"] = work?.pressure): Shown {
  if (!work) throw new Error("a technique without hands");
  return { ...work, ...(pressure && { pressure }), alt };
}

/** A whole session as a strip, in the order of its protocol. */
export const relaxingBackMassageSession = onProne("relaxing-back-massage-session", "back", [
  step(
    gliding.stroking,
    "The client lies face down. Long flat strokes run up both sides of the spine to the shoulders.",
  ),
  step(rubbing.sideToSpineRubbing, "Then flat hands rub from the sides to the spine, strip by strip."),
  step(
    gliding.paraspinalBand,
    "Then fingers stroke up the strip of muscle beside the spine, one side after the other.",
  ),
  step(kneading.twoHandedShoulderKneading, "Then both hands squeeze the tops of the shoulders.", 2),
  step(neckAndShoulders.shoulderBladeCircles, "Then a palm circles on the shoulder blade."),
  {
    hands: bothHandsOn({ grip: "flat", at: [0.26, 0.05], heading: -2, arm: 160 }),
    strokes: bothStrokes({
      kind: "glide",
      path: [
        [0.06, 0.034],
        [0.16, 0.034],
      ],
    }),
    pressure: 1,
    alt: "Slow light strokes close the session until the hands rest on the shoulders.",
  },
]);
