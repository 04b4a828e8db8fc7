import { blendPose } from "./blend";
import type { Drawing, DrawingFrame } from "./drawing";
import { type DrawOptions, frameInside, svgOf } from "./svg";

/** How long one step is seen, and how long a drawn position rests. Unit: ms. */
const STEP = 90;
const REST = 700;
/** Steps between all positions together: enough to be smooth, few enough to be sent to a phone. */
const STEPS = 12;
const FEWEST = 3;

/** True when there is a movement to show: positions that one pose can pass between. */
export const canMove = ({ frames }: Drawing): boolean =>
  frames.length > 1 && frames.every(({ reaches, work }) => !reaches && !work);

/** What is seen at one moment, and for how long (ms). */
interface Moment {
  readonly frame: DrawingFrame;
  readonly lasts: number;
}

/** Every moment on the way from the first position to the last. */
function moments({ frames }: Drawing): Moment[] {
  const between = Math.max(FEWEST, Math.round(STEPS / (frames.length - 1)));
  return frames.flatMap((frame, index) => {
    const next = frames[index + 1];
    const rest: Moment = { frame: withoutArrows(frame), lasts: REST };
    if (!next) return [rest];
    const steps = Array.from({ length: between }, (_, step) => {
      const pose = blendPose(frame.pose, next.pose, eased((step + 1) / (between + 1)));
      return { frame: { ...withoutArrows(frame), pose }, lasts: STEP };
    });
    return [rest, ...steps];
  });
}

/** Slow at both ends, as a body moves. */
const eased = (t: number): number => t * t * (3 - 2 * t);

// The movement itself says what an arrow says.
const withoutArrows = ({ arrows: _, ...frame }: DrawingFrame): DrawingFrame => frame;

/** The drawing as a self-contained moving `<svg>`: from start to end and back, for ever, in poses between the positions.
 *  It moves without a script, and whoever shows it can stop it (`pauseAnimations`). */
export function drawMoving(drawing: Drawing, options: DrawOptions = {}): string {
  const there = moments(drawing);
  const way = [...there.keys(), ...[...there.keys()].slice(1, -1).reverse()];
  const whole = way.reduce((sum, index) => sum + (there[index]?.lasts ?? 0), 0);
  const [first, ...rest] = there.map(({ frame }) => frame);
  if (!first) throw new Error(`${drawing.id} has no position to move from`);
  const strip: Drawing = { ...drawing, frames: [first, ...rest] };
  const drawn = there.map((_, index) => frameInside(strip, index, { ...options, hold: false }));
  const groups = drawn.map(({ inside }, index) => {
    const { values, times } = shownAt(index, way, there, whole);
    const hidden = index === 0 ? "" : ' visibility="hidden"';
    return `<g${hidden}><animate attributeName="visibility" calcMode="discrete" dur="${whole}ms" repeatCount="indefinite" values="${values}" keyTimes="${times}"/>${inside}</g>`;
  });
  const [{ box }] = drawn as [(typeof drawn)[number]];
  return svgOf(box, options.title ?? drawing.frames.map(({ alt }) => alt).join(" "), groups.join(""));
}

/** When one moment is visible on the way there and back, as the values and times of an animation. */
function shownAt(moment: number, way: readonly number[], there: readonly Moment[], whole: number) {
  const values: string[] = [];
  const times: string[] = [];
  let at = 0;
  for (const index of way) {
    const value = index === moment ? "visible" : "hidden";
    if (values.at(-1) !== value) {
      values.push(value);
      times.push(String(Number((at / whole).toFixed(4))));
    }
    at += there[index]?.lasts ?? 0;
  }
  return { values: values.join(";"), times: times.join(";") };
}
