import type { Arrow, Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { HandContact } from "../../pose";
import type { Prop } from "../../prop";
import { breathingSeated, breathOut } from "../breathing-seated";

const chair: Prop = { kind: "chair", x: 0 };

const out: readonly Arrow[] = breathOut.slice(0, 1);

/** Slow breath, tense and let go, or soft music: one way, kept for a while. */
export const relaxationTechniques: Drawing = {
  id: "relaxation-techniques",
  view: { azimuth: 28, elevation: 7 },
  props: [{ kind: "floor" }, chair],
  frames: [
    {
      pose: breathingSeated(-0.004),
      breath: "out",
      alt: "One way: sitting at ease in a quiet place and breathing out slowly.",
      arrows: out,
    },
    {
      pose: {
        ...breathingSeated(0),
        both: { shoulderElevation: 26 },
        fists: ["left", "right"],
        hands: bothHands({
          at: { from: "right.thigh", by: [0.0, 0.034, 0] },
          fingers: [1, 0.1, 0],
          palm: [0, 0, -1],
          elbow: [-0.6, -0.4, 1],
        }),
      },
      alt: "Another way: making fists and lifting the shoulders for a moment, then letting go.",
      arrows: [
        {
          through: [
            [-0.05, 0.06, 0.12],
            [-0.05, 0.17, 0.12],
          ],
          from: "right.shoulder",
        },
      ],
    },
    {
      pose: { ...breathingSeated(0.006), root: { pitch: -14 }, trunk: { lumbarFlexion: 4, neckFlexion: -4 } },
      alt: "A third way: leaning back and listening to soft music.",
      props: [{ kind: "sign", sign: "music", at: [0.32, 0.78, 0] }],
    },
  ],
};

const onBelly: HandContact = {
  hand: "right",
  at: { from: "waist", by: [0.01, -0.02, 0.04] },
  fingers: [0.2, 0, -1],
  palm: [-1, 0, 0],
  elbow: [-0.4, -0.6, 1],
};

/** From a worried thought to a slow breath and a calm one. */
export const calmThoughts: Drawing = {
  id: "calm-thoughts",
  view: { azimuth: 24, elevation: 7 },
  props: [{ kind: "floor" }, chair],
  frames: [
    {
      pose: {
        ...breathingSeated(0),
        trunk: { lumbarFlexion: 10, thoracicFlexion: 16, neckFlexion: 6 },
        both: { shoulderElevation: 16 },
      },
      alt: "Sitting with a worried thought, back and shoulders tight.",
      props: [{ kind: "sign", sign: "worry", at: [0.34, 0.86, 0] }],
    },
    {
      pose: {
        ...breathingSeated(-0.004),
        hands: [...(breathingSeated(0).hands ?? []).filter(({ hand }) => hand === "left"), onBelly],
      },
      breath: "out",
      alt: "One hand on the belly, breathing out slowly with a soft jaw. The thought gets calmer.",
      props: [{ kind: "sign", sign: "calm", at: [0.34, 0.86, 0] }],
      arrows: out,
    },
  ],
};
