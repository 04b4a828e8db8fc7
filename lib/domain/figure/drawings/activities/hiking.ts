import type { Drawing } from "../../drawing";
import type { Gear } from "../../gear";
import type { FootContact, HandContact, Pose, Side } from "../../pose";
import type { Prop } from "../../prop";

/** Height of the path over this place along it: a gentle slope. */
const RISE = 0.12;
const ground = (x: number): number => 0.09 + RISE * x;
const slope: Prop = {
  kind: "sheet",
  tone: "mat",
  points: [
    [-0.62, -0.03, 0],
    [0.66, -0.03, 0],
    [0.66, ground(0.66), 0],
    [-0.62, ground(-0.62), 0],
  ],
};

const FEET = { ahead: 0.24, behind: -0.17 } as const;
/** A foot flat on the slope, or pushing off with the heel lifted. */
const foot = (side: Side, x: number, lift: number): FootContact => {
  const tip = RISE - lift * 12;
  return {
    foot: side,
    at: { by: [x, ground(x) + lift, side === "right" ? 0.05 : -0.05] },
    toes: [1, tip, 0],
    sole: [tip, -1, 0],
    knee: [1, 0.6, 0],
  };
};
const POLES = { ahead: 0.3, behind: -0.12 } as const;
const grip = (hand: Side, x: number): HandContact => ({
  hand,
  at: { by: [x, 0.62 + x * 0.3, hand === "right" ? 0.17 : -0.17] },
  fingers: [0.9, 0.3, 0],
  palm: [0, 0, hand === "right" ? -1 : 1],
  elbow: [-1, -0.6, 0],
});

const uphill = (front: Side): Pose => {
  const back: Side = front === "left" ? "right" : "left";
  return {
    root: { pitch: 10 },
    trunk: { neckFlexion: -8 },
    both: { kneeFlexion: 12 },
    rests: [
      { points: ["pelvis"], on: { height: 0.53 } },
      { points: [`${back}.toes`], on: { height: ground(FEET.behind + 0.09) } },
    ],
    pin: { point: "pelvis", x: 0.04 },
    feet: [foot(front, FEET.ahead, 0), foot(back, FEET.behind, 0.046)],
    hands: [grip(back, 0.3), grip(front, 0.12)],
    fists: ["left", "right"],
  };
};
const poles = (front: Side): readonly Gear[] => {
  const back: Side = front === "left" ? "right" : "left";
  const pole = (hand: Side, x: number): Gear => ({
    kind: "rod",
    hand,
    above: 0.035,
    to: [x, ground(x), hand === "right" ? 0.17 : -0.17],
  });
  return [pole(back, POLES.ahead), pole(front, POLES.behind)];
};

/** Walking up a gentle slope with poles and a light rucksack. */
export const hiking: Drawing = {
  id: "hiking",
  view: { azimuth: 4, elevation: 2 },
  props: [slope],
  gear: [{ kind: "shoes" }, { kind: "rucksack" }],
  frames: [
    {
      pose: uphill("right"),
      alt: "Walking up a gentle slope in good shoes with a short step, a light pack on the back, a pole in each hand.",
      gear: poles("right"),
    },
    {
      pose: uphill("left"),
      alt: "The other foot has stepped ahead. The opposite pole goes with it.",
      gear: poles("left"),
      arrows: [
        {
          through: [
            [0.3, 0.1, 0.1],
            [0.46, 0.13, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
