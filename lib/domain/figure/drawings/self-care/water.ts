import type { Drawing } from "../../drawing";
import type { Prop } from "../../prop";
import { onFeet } from "../stances";
import { bathing, jets, shivering, showering, showerRoom, sittingUp, tub } from "./bathroom";

const view = { azimuth: 10, elevation: 8 } as const;
const sign = (what: "warm" | "cold", x = 0.27, y = 1.0): Prop => ({ kind: "sign", sign: what, at: [x, y, 0] });
const inTub = { azimuth: 4, elevation: 14 } as const;
const stool: Prop = { kind: "block", from: [0.64, 0, -0.05], to: [0.78, 0.24, 0.11] };

/** Warm water on the tight spot, in the shower or in the tub. */
export const warmShowerOrBath: Drawing = {
  id: "warm-shower-or-bath",
  view,
  bareBack: true,
  props: [],
  frames: [
    {
      pose: showering,
      alt: "Standing on a mat in the shower, one hand on the rail. Warm water runs on the back.",
      props: [...showerRoom, jets, sign("warm")],
    },
    {
      pose: bathing,
      alt: "Or lying back in a warm bath. Getting out is slow, with a hand on the rim.",
      props: [...tub, sign("warm", 0.25, 0.5)],
    },
  ],
};

/** A mild warm jet on a back that tightened without an injury. */
export const heatAtOnceWaterPreferred: Drawing = {
  id: "heat-at-once-water-preferred",
  view,
  bareBack: true,
  props: [...showerRoom.slice(0, 1)],
  frames: [
    {
      pose: showering,
      alt: "Standing on a mat in the shower, one hand on the rail. Warm, not hot, water runs on the tight spot of the back.",
      props: [...showerRoom.slice(1), jets, sign("warm")],
    },
    {
      pose: {
        ...onFeet({}),
        trunk: { lumbarSideBend: 0, lumbarRotation: 4, thoracicRotation: 18, neckRotation: 8 },
        both: { shoulderAbduction: 12, elbowFlexion: 30 },
        pin: { point: "pelvis", x: 0.02, z: 0 },
      },
      alt: "After about 10 minutes: out of the shower, standing dry and turning a little from side to side.",
      arrows: [
        {
          through: [
            [0.2, 0, -0.12],
            [0.24, 0, 0.08],
            [0.1, 0, 0.24],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};

/** Warm and cool water by turns on the sore area. */
export const contrastShower: Drawing = {
  id: "contrast-shower",
  view,
  bareBack: true,
  props: [...showerRoom, jets],
  frames: [
    {
      pose: showering,
      alt: "Standing on a mat in the shower, one hand on the rail. Warm water runs on the back for about 2 minutes.",
      props: [sign("warm")],
    },
    {
      pose: shivering,
      alt: "The same with cool, not icy, water for half a minute. Three rounds in turn.",
      props: [sign("cold")],
    },
  ],
};

/** A warm bath, with salt or without; a glass of water beside the tub. */
export const magnesiumEpsomBath: Drawing = {
  id: "magnesium-epsom-bath",
  view: inTub,
  bareBack: true,
  props: [
    ...tub,
    stool,
    {
      kind: "sheet",
      tone: "paper",
      points: [
        [0.685, 0.33, 0.03],
        [0.695, 0.24, 0.03],
        [0.725, 0.24, 0.03],
        [0.735, 0.33, 0.03],
      ],
    },
    {
      kind: "sheet",
      tone: "water",
      points: [
        [0.69, 0.3, 0.03],
        [0.695, 0.24, 0.03],
        [0.725, 0.24, 0.03],
        [0.73, 0.3, 0.03],
      ],
    },
  ],
  frames: [
    {
      pose: bathing,
      alt: "Lying back in a warm bath, one arm on the rim, a glass of water on a stool beside the tub.",
      props: [sign("warm", 0.25, 0.5)],
    },
  ],
};

/** Bathing in warm and cold water by turns. */
export const variableTemperatureBath: Drawing = {
  id: "variable-temperature-bath",
  view: inTub,
  bareBack: true,
  props: tub,
  frames: [
    { pose: bathing, alt: "Lying back in a tub of warm water.", props: [sign("warm", 0.25, 0.5)] },
    { pose: sittingUp, alt: "Sitting up in a tub of cold water.", props: [sign("cold", 0.25, 0.5)] },
  ],
};

/** A warm shower with shoulder rolls, then the easy exercises on a dry floor. */
export const waterProceduresWithExercise: Drawing = {
  id: "water-procedures-with-exercise",
  view,
  props: showerRoom.slice(0, 1),
  bareBack: true,
  frames: [
    {
      pose: { ...showering, both: { ...showering.both, shoulderElevation: 20 } },
      alt: "In the warm shower on a mat, one hand on the rail, the shoulders roll slowly.",
      props: [...showerRoom.slice(1), jets],
      arrows: [
        {
          through: [
            [0.1, -0.06, 0.1],
            [0.1, 0.03, 0.1],
            [-0.02, 0.05, 0.1],
            [-0.08, -0.02, 0.1],
          ],
          from: "right.shoulder",
        },
      ],
    },
    {
      pose: {
        ...onFeet({}),
        both: { shoulderFlexion: 84, elbowFlexion: 6 },
        pin: { point: "pelvis", x: 0.02, z: 0 },
      },
      alt: "Then on the dry floor, still warm: the easy exercises of the plan, for example swinging the arms.",
      arrows: [
        {
          through: [
            [0.16, 0.02, 0.05],
            [0.33, 0.12, 0.05],
            [0.4, 0.3, 0.05],
          ],
          from: "right.hip",
        },
      ],
    },
  ],
};
