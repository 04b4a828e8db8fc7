import type { Drawing } from "../figure/drawing";
import { hookLying, prone, seated, sideLying, standing } from "../figure/drawings/positions";

const mat = [{ kind: "mat" }] as const;

/** Where a drawing begins that copies none: one position and nothing but what it rests on. */
export const BLANKS = {
  standing: { label: "Standing", view: { azimuth: 20, elevation: 6 }, props: mat, pose: standing, alt: "Standing." },
  sitting: {
    label: "Sitting on a chair",
    view: { azimuth: 20, elevation: 8 },
    props: [{ kind: "chair", x: 0 }],
    pose: seated,
    alt: "Sitting tall on a chair, feet flat.",
  },
  lying: {
    label: "Lying on the back",
    view: "side",
    props: mat,
    pose: hookLying,
    alt: "Lying on the back, knees bent, feet flat.",
  },
  prone: { label: "Lying face down", view: "side", props: mat, pose: prone, alt: "Lying face down." },
  side: {
    label: "Lying on one side",
    view: "side",
    props: mat,
    pose: sideLying,
    alt: "Lying on one side, knees bent.",
  },
} as const satisfies Record<string, Blank>;

interface Blank extends Pick<Drawing, "view" | "props"> {
  readonly label: string;
  readonly pose: Drawing["frames"][number]["pose"];
  readonly alt: string;
}

export type BlankId = keyof typeof BLANKS;

export const isBlank = (base: string): base is BlankId => Object.hasOwn(BLANKS, base);

/** A blank as a drawing of one position. */
export function blankDrawing(id: BlankId): Drawing {
  const { view, props, pose, alt } = BLANKS[id];
  return { id, view, props, frames: [{ pose, alt }] };
}
