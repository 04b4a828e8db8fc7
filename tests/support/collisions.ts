import { fleshOf } from "@/lib/domain/figure/flesh";
import { SKULL } from "@/lib/domain/figure/landmarks";
import { chairBoxes, type Prop, tableCorners } from "@/lib/domain/figure/prop";
import type { Ring } from "@/lib/domain/figure/ring";
import type { Joint, Limb, Skeleton } from "@/lib/domain/figure/skeleton";
import { add, dot, length, mix, scale, sub, unit, type Vec } from "@/lib/domain/figure/vector";

/** Soft tissue gives: a limb's middle line may come this near to the trunk's middle, as a share of its half width. */
const TRUNK_CORE = 0.8;
/** How deep a limb's middle line may lie in a solid thing. Fractions of stature. */
const PROP_DEPTH = 0.008;

/** A limb's middle line may come this near to the skull's middle. Fractions of stature: less than its radius of 0.058,
 *  because a hand behind the head presses hair, and the skull is not a ball. */
const SKULL_CORE = 0.045;

const along = (from: Vec, to: Vec, shares: readonly number[]) => shares.map((t) => mix(from, to, t));

interface Sample {
  readonly part: string;
  readonly at: Vec;
}

const skullOf = ({ at, frame }: Joint): Vec =>
  add(at, add(scale(frame.forward, SKULL.forward), scale(frame.up, SKULL.up)));

/** Points on the middle lines of what can strike the trunk: forearms and hands, shanks and feet, the head. */
function strikers({ arms, legs, head }: Skeleton): Sample[] {
  const skull = skullOf(head);
  const tip = ({ at, frame }: Joint, reach: number): Vec => add(at, scale(frame.up, -reach));
  const toe = ({ at, frame }: Joint): Vec => add(tip({ at, frame }, 0.03), scale(frame.forward, 0.09));
  const arm = (name: string, { middle, end }: Limb): Sample[] => [
    ...along(middle.at, end.at, [0, 0.25, 0.5, 0.75, 1]).map((at) => ({ part: `${name} forearm`, at })),
    { part: `${name} hand`, at: tip(end, 0.08) },
  ];
  const leg = (name: string, { middle, end }: Limb): Sample[] => [
    ...along(middle.at, end.at, [0, 0.25, 0.5, 0.75, 1]).map((at) => ({ part: `${name} shank`, at })),
    { part: `${name} foot`, at: toe(end) },
  ];
  return [
    ...arm("left", arms.left),
    ...arm("right", arms.right),
    ...leg("left", legs.left),
    ...leg("right", legs.right),
    { part: "head", at: skull },
  ];
}

/** How far a point lies from the trunk's middle line, as a share of the trunk's half width there; 1 is the skin. */
function depthInTrunk(at: Vec, trunk: readonly Ring[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < trunk.length; i++) {
    const [low, high] = [trunk[i] as Ring, trunk[i + 1] as Ring];
    const axis = sub(high.at, low.at);
    const t = dot(sub(at, low.at), axis) / dot(axis, axis);
    if (t < 0 || t > 1) continue;
    const off = sub(at, mix(low.at, high.at, t));
    const front = mix(low.front, high.front, t);
    const side = mix(low.side, high.side, t);
    const [f, s] = [dot(off, unit(front)) / length(front), dot(off, unit(side)) / length(side)];
    nearest = Math.min(nearest, Math.hypot(f, s));
  }
  return nearest;
}

/** Solid boxes of the props, as opposite corners. What gives way (pillow, towel, mat) is not among them. */
function solids(props: readonly Prop[]): (readonly [Vec, Vec])[] {
  return props.flatMap((prop): (readonly [Vec, Vec])[] => {
    if (prop.kind === "block") return [[prop.from, prop.to]];
    if (prop.kind === "chair") return [...chairBoxes(prop)];
    if (prop.kind === "table") return [tableCorners(prop)];
    return [];
  });
}

function depthInBox(at: Vec, [a, b]: readonly [Vec, Vec]): number {
  const inside = ([0, 1, 2] as const).map((axis) => {
    const [low, high] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])];
    return Math.min(at[axis] - low, high - at[axis]);
  });
  return Math.min(...inside);
}

/** What of the body lies where something else already is, in words. */
export function collisions(skeleton: Skeleton, props: readonly Prop[]): string[] {
  const { trunk } = fleshOf(skeleton);
  const boxes = solids(props);
  return strikers(skeleton).flatMap(({ part, at }) => {
    const found: string[] = [];
    const near = depthInTrunk(at, trunk);
    if (near < TRUNK_CORE) found.push(`${part} in the trunk (${near.toFixed(2)})`);
    const fromSkull = length(sub(at, skullOf(skeleton.head)));
    if (part !== "head" && fromSkull < SKULL_CORE) found.push(`${part} in the head (${fromSkull.toFixed(3)})`);
    for (const box of boxes) {
      const depth = depthInBox(at, box);
      if (depth > PROP_DEPTH) found.push(`${part} in a thing (${depth.toFixed(3)})`);
    }
    return found;
  });
}
