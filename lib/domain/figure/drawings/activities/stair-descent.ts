import type { Drawing } from "../../drawing";
import type { HandContact, Pose } from "../../pose";
import type { Prop } from "../../prop";
import type { Vec } from "../../vector";
import { hanging, legLeaning, onFeet } from "../stances";

/** Height and depth of a stair. */
const RISE = 0.1;
const TREAD = 0.18;
const TOP = 3 * RISE;
/** The edge of the stairs from their foot to the top, at one side. */
const edge = (z: number): readonly Vec[] => [
  [2.5 * TREAD, 0, z],
  ...[2, 1, 0].flatMap((n): Vec[] => [
    [(n + 0.5) * TREAD, TOP - n * RISE, z],
    [(n - 0.5) * TREAD, TOP - n * RISE, z],
  ]),
];
const HALF = 0.17;
const stairs: readonly Prop[] = [
  {
    kind: "sheet",
    tone: "prop",
    points: [...edge(HALF), ...[...edge(-HALF)].reverse()],
  },
  {
    kind: "sheet",
    tone: "propSide",
    points: [...edge(HALF), [-0.5 * TREAD, 0, HALF]],
  },
];
const RAIL = { z: -0.2, up: 0.53 } as const;
const railAt = (x: number): number => TOP + RAIL.up - (Math.max(0, x) * RISE) / TREAD;
const hold = (x: number): HandContact => ({
  hand: "left",
  at: { by: [x, railAt(x) + 0.007, RAIL.z] },
  fingers: [1, -0.3, -0.3],
  palm: [0, -1, -0.2],
  elbow: [-1, -0.4, -0.4],
});
const top: Pose = {
  ...onFeet({}),
  rests: [{ points: ["left.heel", "right.heel"], on: { height: TOP } }],
  hands: [hold(0.12)],
};
const lean = { trunk: 6, thigh: 20, shank: 8 };
const lowered: Pose = {
  root: { pitch: lean.trunk },
  trunk: { neckFlexion: 8 },
  both: hanging,
  right: { ...hanging, ...legLeaning(lean) },
  rests: [{ points: ["right.heel"], on: { height: TOP - RISE } }],
  pin: { point: "right.ankle", x: TREAD },
  feet: [
    {
      foot: "left",
      at: { by: [0.02, TOP + 0.045, -0.055] },
      toes: [1, -0.5, 0],
      sole: [-0.5, -1, 0],
      knee: [1, 0.2, 0],
    },
  ],
  hands: [hold(0.3)],
};

/** Walking down stairs slowly, lowering the body over a bending knee. */
export const stairDescent: Drawing = {
  id: "stair-descent",
  view: { azimuth: 14, elevation: 8 },
  side: "right",
  props: [
    {
      kind: "tubes",
      lines: [
        [
          [-0.1, TOP, RAIL.z],
          [-0.1, railAt(0), RAIL.z],
          [0, railAt(0), RAIL.z],
          [0.5, railAt(0.5), RAIL.z],
          [0.5, 0, RAIL.z],
        ],
      ],
    },
    ...stairs,
  ],
  gear: [{ kind: "shoes" }],
  frames: [
    { pose: top, alt: "Standing tall at the top of the stairs with shoes on, one hand on the rail." },
    {
      pose: lowered,
      alt: "One whole foot stands on the next stair. The knee of the upper leg bends slowly and lowers the body, the hand slides along the rail.",
      arrows: [
        {
          through: [
            [0.16, 0.16, 0.1],
            [0.22, 0.02, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
