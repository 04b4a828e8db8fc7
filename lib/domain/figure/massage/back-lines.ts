import type { Camera, Point } from "../camera";
import { pen, smoothThrough } from "../path";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { dot } from "../vector";
import { type Ground, onBack, type Spot, skinAt } from "./skin";
import type { Fold, Strand } from "./work";

/** Inner and lower edge of a right shoulder blade with the arms beside the body: from the root of the spine of the
 *  scapula (third thoracic vertebra) down to the lower angle (seventh) and up its outer edge. */
const BLADE: readonly Spot[] = [
  [0.288, 0.047],
  [0.279, 0.034],
  [0.24, 0.035],
  [0.21, 0.045],
  [0.214, 0.056],
  [0.24, 0.066],
];
/** Spine of the scapula towards the tip of the shoulder. */
const RIDGE: readonly Spot[] = [
  [0.279, 0.034],
  [0.294, 0.094],
];
/** The furrow over the spine, from the sacrum to the seventh neck vertebra. */
const FURROW: readonly Spot[] = [
  [0.05, 0],
  [0.12, 0],
  [0.21, 0],
  [0.315, 0],
];

/** Lines lighter than any outline. */
const FAINT = 2;
/** Drawn only while the back faces the viewer: cosine of the angle. */
const SEEN = 0.2;

export function smooth(points: readonly Point[]): string {
  const p = pen();
  p.move(points[0] as Point);
  smoothThrough(p, points);
  return p.text();
}

/** Spine and shoulder blades, lightly, so that one sees where a hand is. */
export function backLines(skeleton: Skeleton, camera: Camera): Shape[] {
  if (dot(onBack(skeleton, [0.2, 0]).normal, camera.towardsViewer) < SEEN) return [];
  const line = (spots: readonly Spot[], sign: number) =>
    smooth(spots.map(([along, across]) => camera.flat(onBack(skeleton, [along, across * sign]).at)));
  const blades = [1, -1].map((sign) => line(BLADE, sign) + line(RIDGE, sign)).join("");
  return [{ d: line(FURROW, 1) + blades, tone: "none", stroke: "line", line: FAINT * 2, opacity: 0.5 }];
}

/** A fold of skin or muscle lifted between the fingers: a spindle with a crease on its crest. */
export function foldShapes(fold: Fold, skeleton: Skeleton, ground: Ground, camera: Camera): Shape[] {
  const turn = (fold.heading * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const at = (along: number, across: number): Point =>
    camera.flat(
      skinAt(skeleton, ground, [
        fold.at[0] + along * fold.long * c - across * fold.wide * s,
        fold.at[1] + along * fold.long * s + across * fold.wide * c,
      ]).at,
    );
  const rim = [at(-0.5, 0), at(-0.2, 0.42), at(0.2, 0.42), at(0.5, 0), at(0.2, -0.42), at(-0.2, -0.42), at(-0.5, 0)];
  const crest = [at(-0.34, 0.05), at(0, 0.14), at(0.34, 0.05)];
  return [
    { d: `${smooth(rim)}z`, tone: fold.clothed ? "shirt" : "client", line: 4 },
    { d: smooth(crest), tone: "none", stroke: "line", line: 4 },
  ];
}

/** A tight strand under the skin, or a strip of it, as a soft band. */
export function strandShapes(
  { path, wide = 0.016 }: Strand,
  skeleton: Skeleton,
  ground: Ground,
  camera: Camera,
  weight: number,
): Shape[] {
  const line = path.map((spot) => camera.flat(skinAt(skeleton, ground, spot).at));
  const d = smooth(line);
  return [{ d, tone: "none", stroke: "target", line: (wide * 1000) / weight, opacity: 0.45 }];
}
