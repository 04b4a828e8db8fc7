import type { Camera, Point } from "./camera";
import { toWorld } from "./frame";
import { SKULL } from "./landmarks";
import type { Build } from "./look";
import { anticlockwise, pen, smoothThrough } from "./path";
import type { Ring } from "./ring";
import { OUTLINE, type Shape } from "./scene";
import type { Joint } from "./skeleton";
import { ellipsePath } from "./sweep";
import { add, cross, dot, scale, unit, type Vec } from "./vector";

/** Half-axes of skull and jaw (forward, up, sideways) and the profile's corner points (forward, up from the skull base). */
const CRANIUM = { at: [SKULL.forward, SKULL.up, 0], half: [0.058, 0.054, 0.047] } as const;
const JAW = { at: [0.028, -0.008, 0], half: [0.034, 0.038, 0.037] } as const;
const PROFILE: readonly (readonly [number, number])[] = [
  [0.04, 0.072],
  [0.062, 0.058],
  [0.069, 0.036],
  [0.066, 0.025],
  [0.081, 0.006],
  [0.079, 0],
  [0.068, -0.004],
  [0.07, -0.014],
  [0.065, -0.024],
  [0.065, -0.036],
  [0.054, -0.046],
  [0.02, -0.036],
  [0, 0],
];
/** Hair covers the skull behind a plane facing back and up. */
const HAIRLINE = { forward: -0.64, up: 0.77, offset: 0.13 } as const;
const HAIR_VOLUME = 1.08;

/** Neck and head as flat shapes: skin with profile, hair, ear, nose, closed eyes and mouth where they can be seen. */
export function headShapes(head: Joint, camera: Camera, neck: readonly Shape[], build: Build = "straight"): Shape[] {
  const place = (f: number, u: number, r: number): Vec => add(head.at, toWorld(head.frame, [f, u, r]));
  const flat = (f: number, u: number, r: number): Point => camera.flat(place(f, u, r));
  const axes = (half: readonly [number, number, number]): [Vec, Vec, Vec] => [
    scale(head.frame.forward, half[0]),
    scale(head.frame.up, half[1]),
    scale(head.frame.right, half[2]),
  ];
  const blob = ({ at, half }: { at: readonly [number, number, number]; half: readonly [number, number, number] }) => {
    const [a, b, c] = axes(half).map(camera.flat) as [Point, Point, Point];
    return ellipsePath(flat(...at), a, b, c);
  };
  const p = pen();
  const profile = anticlockwise(PROFILE.map(([f, u]) => flat(f, u, 0)));
  p.move(profile[0] as Point);
  smoothThrough(p, profile);
  p.close();
  const skin = blob(CRANIUM) + blob(JAW) + p.text();
  const centre = place(...CRANIUM.at);
  const hair = hairPath(centre, axes(CRANIUM.half).map((a) => scale(a, HAIR_VOLUME)) as [Vec, Vec, Vec], camera);
  const skull: Shape = { d: skin, tone: "skin", line: OUTLINE };
  // Seen from behind the neck hides the jaw; from elsewhere the jaw hides the neck.
  const away = dot(head.frame.forward, camera.towardsViewer) < -0.3;
  const knot = build === "curved" ? knotShape(head, camera) : null;
  const knotBehind = dot(head.frame.up, camera.towardsViewer) < 0.2 && !away;
  return [
    ...(knot && knotBehind ? [knot] : []),
    ...(away ? [skull, ...neck] : [...neck, skull]),
    ...(hair ? [{ d: hair, tone: "hair", line: OUTLINE * 0.6 } as const] : []),
    ...(knot && !knotBehind ? [knot] : []),
    ...faceShapes(head, camera, flat),
  ];
}

/** Longer hair is tied on the crown: there it hides no joint and the head still lies flat on a mat or against a wall. */
const KNOT = { forward: -0.014, up: 0.1, radius: 0.027 } as const;

/** The knot of hair as a ring, for the picture's edges. */
export function knotRing({ at, frame }: Joint): Ring {
  const centre = add(at, toWorld(frame, [KNOT.forward, KNOT.up, 0]));
  return {
    at: centre,
    front: scale(frame.forward, KNOT.radius),
    side: scale(frame.right, KNOT.radius),
    radius: KNOT.radius,
  };
}

function knotShape(head: Joint, camera: Camera): Shape {
  const r = KNOT.radius * 1000;
  return { d: ellipsePath(camera.flat(knotRing(head).at), [r, 0], [0, r]), tone: "hair", line: OUTLINE * 0.6 };
}

function faceShapes(head: Joint, camera: Camera, flat: (f: number, u: number, r: number) => Point): Shape[] {
  const facing = dot(head.frame.forward, camera.towardsViewer);
  const shapes: Shape[] = [];
  const strokes = pen();
  for (const side of [1, -1] as const) {
    const outward = unit(add(scale(head.frame.forward, 0.8), scale(head.frame.right, side * 0.6)));
    if (dot(outward, camera.towardsViewer) > 0.18) {
      // An eye is a short upright stroke: with round line ends it shows as a dot.
      strokes.move(flat(0.056, 0.0215, side * 0.02));
      strokes.line(flat(0.056, 0.0165, side * 0.02));
    }
    if (side * dot(head.frame.right, camera.towardsViewer) > 0.35) shapes.push(ear(flat, side));
  }
  if (facing > 0.25) {
    strokes.move(flat(0.078, 0.012, 0));
    smoothThrough(strokes, [flat(0.078, 0.012, 0), flat(0.084, 0.002, 0.005), flat(0.072, -0.003, -0.003)]);
  }
  if (facing > -0.15) {
    const near = dot(head.frame.right, camera.towardsViewer) >= 0 ? 1 : -1;
    const corners = facing > 0.5 ? ([-0.012, 0.012] as const) : ([0, near * 0.017] as const);
    const mouth = [
      flat(0.068, -0.016, corners[0]),
      flat(0.067, -0.019, corners[1] * 0.4),
      flat(0.058, -0.0145, corners[1]),
    ];
    strokes.move(mouth[0] as Point);
    smoothThrough(strokes, mouth);
  }
  if (strokes.text()) shapes.push({ d: strokes.text(), tone: "none", stroke: "line", line: 6 });
  return shapes;
}

function ear(flat: (f: number, u: number, r: number) => Point, side: number): Shape {
  const at = flat(0.0, 0.012, side * 0.044);
  const [ux, uy] = flat(0.003, 0.028, side * 0.044);
  const [fx, fy] = flat(0.009, 0.012, side * 0.046);
  const d = ellipsePath(at, [ux - at[0], uy - at[1]], [fx - at[0], fy - at[1]]);
  return { d, tone: "skin", line: 4, stroke: "line" };
}

/** The part of the skull's outline that hair covers, seen from the camera: worked out on the unit ball and stretched. */
function hairPath(centre: Vec, axes: readonly [Vec, Vec, Vec], camera: Camera): string | null {
  const into = (v: Vec): Vec => unit(axes.map((axis) => dot(v, axis) / dot(axis, axis)) as unknown as Vec);
  const view = into(camera.towardsViewer);
  const plane = unit([HAIRLINE.forward, HAIRLINE.up, 0]);
  const place = ([f, u, r]: Vec): Point =>
    camera.flat(add(centre, add(add(scale(axes[0], f), scale(axes[1], u)), scale(axes[2], r))));
  const flatPlane = add(plane, scale(view, -dot(plane, view)));
  const size = lengthOf(flatPlane);
  if (size <= HAIRLINE.offset) {
    if (dot(plane, view) < 0) return null;
    const [a, b, c] = axes.map((axis) => camera.flat(axis)) as [Point, Point, Point];
    return ellipsePath(place([0, 0, 0]), a, b, c);
  }
  const e1 = unit(flatPlane);
  const e2 = cross(view, e1);
  const turn = Math.acos(HAIRLINE.offset / size);
  const rim = range(-turn, turn, 9).map((t) => add(scale(e1, Math.cos(t)), scale(e2, Math.sin(t))));
  // The cut's circle, of which the half facing the viewer joins the rim's two ends.
  const u1 = unit(cross(plane, view));
  const u2 = cross(plane, u1);
  const radius = Math.sqrt(1 - HAIRLINE.offset ** 2);
  const start = rim[rim.length - 1] as Vec;
  const cut = (t: number): Vec =>
    add(scale(plane, HAIRLINE.offset), add(scale(u1, radius * Math.cos(t)), scale(u2, radius * Math.sin(t))));
  const from = Math.atan2(dot(start, u2), dot(start, u1));
  const stop = rim[0] as Vec;
  const to = Math.atan2(dot(stop, u2), dot(stop, u1));
  const forwards = (to - from + 2 * Math.PI) % (2 * Math.PI);
  const visible = dot(cut(from + forwards / 2), view) > dot(cut(from - (2 * Math.PI - forwards) / 2), view);
  const line = range(from, visible ? from + forwards : from - (2 * Math.PI - forwards), 7).map(cut);
  const p = pen();
  p.move(place(rim[0] as Vec));
  smoothThrough(p, rim.map(place));
  smoothThrough(p, line.map(place));
  p.close();
  return p.text();
}

const lengthOf = (v: Vec): number => Math.hypot(v[0], v[1], v[2]);
const range = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
