import type { Arrow, Drawing } from "../../drawing";
import type { Vec } from "../../vector";
import { atTheCable, cableStation, LOW_PULLEY, weights } from "./cable-station";

const view = { azimuth: 14, elevation: 9 } as const;
const backward = (from: Vec, to: Vec): readonly Arrow[] => [{ through: [from, to] }];

/** Drawing the shoulder blades together with straight arms at the low cable. */
export const scapularRetractionLowCable: Drawing = {
  id: "scapular-retraction-low-cable",
  view,
  props: cableStation,
  gear: [{ kind: "cable", fixed: LOW_PULLEY, grip: "short" }],
  target: "upper-back",
  frames: [
    {
      pose: {
        ...atTheCable({ at: [0.385, 0.4, 0.04], palm: [0, 0, -1], elbow: [0, -1, 0.6] }, 26),
        trunk: { thoracicFlexion: 4 },
      },
      alt: "Sitting tall at the low cable, knees a little bent, arms straight. The shoulders have glided ahead.",
      props: weights(false),
    },
    {
      pose: {
        ...atTheCable({ at: [0.28, 0.41, 0.04], palm: [0, 0, -1], elbow: [0, -1, 0.6] }, -24),
        trunk: { thoracicFlexion: -6 },
      },
      alt: "The shoulder blades are drawn together and slightly down. The elbows are still straight, the trunk has not moved.",
      props: weights(true),
      arrows: backward([-0.05, 0.5, 0.16], [-0.25, 0.47, 0.16]),
    },
  ],
};

/** Rowing a long bar to the lower chest, hands wide. */
export const seatedCableRowWideGrip: Drawing = {
  id: "seated-cable-row-wide-grip",
  view: { azimuth: 30, elevation: 14 },
  props: cableStation.filter(({ kind }) => kind !== "ball"),
  gear: [{ kind: "cable", fixed: LOW_PULLEY, grip: "bar" }],
  frames: [
    {
      pose: atTheCable({ at: [0.32, 0.44, 0.2], palm: [0, -1, 0], elbow: [0, 0.4, 1] }, 16),
      alt: "Sitting tall at the cable, feet on the plate, knees bent, arms long. The hands hold a long bar wider than the shoulders.",
      props: weights(false),
    },
    {
      pose: atTheCable({ at: [0.115, 0.43, 0.22], palm: [0, -1, 0], elbow: [-0.6, 0.1, 1] }, -16),
      alt: "The bar is pulled to the lower chest, elbows out and back. The trunk has not moved.",
      props: weights(true),
      arrows: backward([0.36, 0.54, 0.22], [0.14, 0.52, 0.22]),
    },
  ],
};

/** Rowing a narrow handle to the navel, elbows close to the ribs. */
export const seatedCableRowCloseGrip: Drawing = {
  id: "seated-cable-row-close-grip",
  view,
  props: cableStation,
  gear: [{ kind: "cable", fixed: LOW_PULLEY, grip: "short" }],
  target: "mid-back",
  frames: [
    {
      pose: atTheCable({ at: [0.37, 0.4, 0.035], palm: [0, 0, -1], elbow: [0, -1, 0.5] }, 14),
      alt: "Sitting tall at the cable, feet on the plate, knees bent. Both hands hold a short handle, arms long.",
      props: weights(false),
    },
    {
      pose: atTheCable({ at: [0.125, 0.345, 0.04], palm: [0, 0, -1], elbow: [-1, -0.3, 0.25] }, -16),
      alt: "The handle is pulled to the navel, elbows close to the ribs and behind the back. The trunk has not moved.",
      props: weights(true),
      arrows: backward([0.38, 0.45, 0.12], [0.16, 0.42, 0.12]),
    },
  ],
};
