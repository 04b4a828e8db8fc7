import type { Pose } from "./pose";

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Numbers are mixed; a number only one side names counts as 0 on the other; all else is taken from the nearer side. */
function mixed(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === "number" || typeof b === "number") return ((a as number) ?? 0) * (1 - t) + ((b as number) ?? 0) * t;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return a.map((item, i) => mixed(item, b[i], t));
  if (isTree(a) && isTree(b) && !Array.isArray(a) && !Array.isArray(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...keys].map((key) => [key, mixed(a[key], b[key], t)]));
  }
  return t < 0.5 ? a : b;
}

/** Spells out what holds for both sides, so that a side named in one pose only starts from the right value. */
function spelledOut(pose: Pose): Pose {
  const { both = {}, left = {}, right = {}, trunk = {}, ...rest } = pose;
  return { ...rest, trunk, left: { ...both, ...left }, right: { ...both, ...right } };
}

/** The pose a share `t` (0-1) of the way from one to the other; what an animation shows in between. */
export function blendPose(from: Pose, to: Pose, t: number): Pose {
  if (t <= 0) return from;
  if (t >= 1) return to;
  return mixed(spelledOut(from), spelledOut(to), t) as Pose;
}
