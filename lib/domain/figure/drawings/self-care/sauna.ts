import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";
import { seated } from "../positions";
import { drinking } from "./drink";

const slats = (y: number, from: number, to: number): Prop => ({
  kind: "block",
  from: [from, y - 0.03, -0.3],
  to: [to, y, 0.3],
});
const sitting: Pose = {
  ...seated,
  root: { pitch: -4 },
  hands: bothHands({
    at: { from: "right.thigh", by: [0.08, 0, 0] },
    fingers: [1, 0, -0.2],
    palm: [0, -1, 0],
    elbow: [-0.6, -0.2, 1],
  }),
};

/** Sitting on the low bench of a sauna, then cooling down and drinking. */
export const saunaSteamBath: Drawing = {
  id: "sauna-steam-bath",
  view: { azimuth: 28, elevation: 9 },
  bareBack: true,
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: sitting,
      alt: "Sitting on the low bench of a sauna, hands on the thighs, steam in the air. Never alone the first time.",
      props: [
        slats(0.46, -0.42, -0.13),
        { kind: "block", from: [-0.4, 0, -0.28], to: [-0.14, 0.43, 0.28] },
        slats(0.245, -0.12, 0.12),
        { kind: "block", from: [-0.1, 0, -0.28], to: [0.1, 0.215, 0.28] },
        { kind: "sign", sign: "warm", at: [0.36, 0.6, 0] },
      ],
    },
    {
      pose: drinking(true),
      alt: "Afterwards: sitting outside, cooling down slowly and drinking water. The rest is as long as the heat was.",
      props: [{ kind: "chair", x: 0 }],
      gear: [{ kind: "glass", hand: "right", tip: -40 }],
    },
  ],
};
