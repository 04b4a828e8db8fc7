import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { feetApart, onFeet } from "./stances";

const lean = { trunk: 78, thigh: 14, shank: 12 };
const hung = (sway: number): Pose => ({
  ...onFeet(lean),
  trunk: { lumbarFlexion: 32, thoracicFlexion: 24, neckFlexion: 20, thoracicSideBend: sway / 2 },
  both: { ...onFeet(lean).both, shoulderFlexion: 128, elbowFlexion: 4 },
  left: { ...onFeet(lean).both, shoulderFlexion: 128, elbowFlexion: 4, shoulderAbduction: 4 - sway },
  right: { ...onFeet(lean).both, shoulderFlexion: 128, elbowFlexion: 4, shoulderAbduction: 4 + sway },
  feet: feetApart(0.075),
});

/** Folding forward, head and arms hanging, and swinging softly from side to side. */
export const standingForwardHangShake: Drawing = {
  id: "standing-forward-hang-shake",
  view: { azimuth: -48, elevation: 6 },
  props: [{ kind: "floor" }],
  target: "whole-back",
  frames: [
    { pose: { ...onFeet({}), feet: feetApart(0.075) }, alt: "Standing with the feet hip-wide." },
    {
      pose: hung(13),
      alt: "Folded forward from the hips, knees soft. Head and arms hang and swing to one side.",
      arrows: [
        {
          through: [
            [0.12, -0.02, -0.12],
            [0.12, -0.04, 0],
            [0.12, -0.02, 0.12],
          ],
          from: "right.palm",
        },
      ],
    },
    {
      pose: hung(-13),
      alt: "Still folded forward, head and arms hang and swing softly to the other side.",
      arrows: [
        {
          through: [
            [0.27, 0.05, 0.12],
            [0.27, 0.03, 0],
            [0.27, 0.05, -0.12],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
