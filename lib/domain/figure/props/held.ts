import type { Camera } from "../camera";
import { toWorld } from "../frame";
import { landmark } from "../landmarks";
import { pen } from "../path";
import type { Side } from "../pose";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { add, mix, scale, sub, unit, type Vec } from "../vector";
import { cylinderPath, ribbonPath, THIN } from "./solid";

const palmOf = (skeleton: Skeleton, side: Side): Vec => landmark(skeleton, `${side}.palm`).at;
const between = (skeleton: Skeleton): Vec => mix(palmOf(skeleton, "left"), palmOf(skeleton, "right"), 0.5);

/** How far the long bar reaches beyond each hand, and the radius of bars. */
const BEYOND = 0.07;
const BAR = 0.011;

/** The two ends of what the hands hold at the end of a cable. */
function barEnds(skeleton: Skeleton): readonly [Vec, Vec] {
  const [left, right] = [palmOf(skeleton, "left"), palmOf(skeleton, "right")];
  const out = scale(unit(sub(right, left)), BEYOND);
  return [sub(left, out), add(right, out)];
}

/** A machine's cable from its pulley to the hands: to a long bar, or to a short handle. */
export function cableShapes(skeleton: Skeleton, fixed: Vec, grip: "bar" | "short", camera: Camera): Shape[] {
  const middle = between(skeleton);
  const bar = barEnds(skeleton);
  const p = pen();
  p.move(camera.flat(fixed));
  const towards = unit(sub(fixed, middle));
  const fork = add(middle, scale(towards, grip === "bar" ? 0 : 0.07));
  p.line(camera.flat(fork));
  if (grip === "short") {
    p.move(camera.flat(palmOf(skeleton, "left")));
    p.line(camera.flat(fork));
    p.line(camera.flat(palmOf(skeleton, "right")));
  }
  const cable: Shape = { d: p.text(), tone: "none", line: 9 };
  return grip === "bar" ? [cable, { d: cylinderPath(...bar, BAR, camera), tone: "iron", line: THIN }] : [cable];
}

export const cablePoints = (skeleton: Skeleton, fixed: Vec, grip: "bar" | "short"): readonly Vec[] =>
  grip === "bar" ? [fixed, ...barEnds(skeleton)] : [fixed];

/** A towel or strap from the hands round the sole of a foot. */
export function strapShape(skeleton: Skeleton, foot: Side, hands: readonly Side[], camera: Camera): Shape {
  const { at, frame } = skeleton.legs[foot].end;
  const sole = add(at, toWorld(frame, [0.035, -0.042, 0]));
  const d = hands.map((side) => ribbonPath(palmOf(skeleton, side), sole, 0.034, camera)).join("");
  const ball = add(at, toWorld(frame, [0.06, -0.044, 0]));
  const heel = add(at, toWorld(frame, [0.0, -0.044, 0]));
  return { d: d + ribbonPath(heel, ball, 0.038, camera), tone: "paper", line: THIN * 1.5 };
}

/** A straight thing in one hand: pole, broom, from a little above the fist to its end. */
export function rodShape(skeleton: Skeleton, hand: Side, to: Vec, above: number, camera: Camera): Shape {
  const at = palmOf(skeleton, hand);
  const top = add(at, scale(unit(sub(at, to)), above));
  return { d: cylinderPath(top, to, 0.009, camera), tone: "iron", line: THIN };
}

export const rodTop = (skeleton: Skeleton, hand: Side, to: Vec, above: number): Vec => {
  const at = palmOf(skeleton, hand);
  return add(at, scale(unit(sub(at, to)), above));
};

/** A drinking glass upright in the hand, half full; `tip` leans it towards the mouth, degrees on the page. */
export function glassShapes(skeleton: Skeleton, hand: Side, tip: number, camera: Camera): Shape[] {
  const [x, y] = camera.flat(palmOf(skeleton, hand));
  const [c, s] = [Math.cos((tip * Math.PI) / 180), Math.sin((tip * Math.PI) / 180)];
  const outline = (points: readonly (readonly [number, number])[]): string => {
    const p = pen();
    points.forEach(([px, py], i) => {
      const at = [x + px * c - py * s, y + px * s + py * c] as const;
      if (i === 0) p.move(at);
      else p.line(at);
    });
    p.close();
    return p.text();
  };
  const glass = outline([
    [-29, -64],
    [-22, 36],
    [22, 36],
    [29, -64],
  ]);
  const water = outline([
    [-26, -26],
    [-22, 36],
    [22, 36],
    [26, -26],
  ]);
  return [
    { d: glass, tone: "paper", line: THIN },
    { d: water, tone: "water" },
  ];
}

/** A telephone in the hand, its long side along the fingers. */
export function phoneShape(skeleton: Skeleton, hand: Side, camera: Camera): Shape {
  const { frame } = skeleton.arms[hand].end;
  const at = palmOf(skeleton, hand);
  const [a, b] = [add(at, scale(frame.up, 0.05)), add(at, scale(frame.up, -0.085))];
  return { d: ribbonPath(a, b, 0.038, camera), tone: "iron", line: THIN };
}

/** A laced shoe with a low heel round each foot. */
export function shoeShapes(skeleton: Skeleton, foot: Side, camera: Camera): Shape[] {
  const { at, frame } = skeleton.legs[foot].end;
  const flat = (f: number, u: number, r = 0) => camera.flat(add(at, toWorld(frame, [f, u, r])));
  const p = pen();
  p.move(flat(-0.05, -0.045));
  p.line(flat(0.118, -0.045));
  p.curve(flat(0.128, -0.012), flat(0.09, -0.004), flat(0.045, 0.012));
  p.line(flat(0.03, 0.022));
  p.line(flat(-0.034, 0.022));
  p.curve(flat(-0.052, 0.008), flat(-0.054, -0.02), flat(-0.05, -0.045));
  p.close();
  return [{ d: p.text(), tone: "iron", line: THIN }];
}
