import { z } from "zod";
import { SIDE_LIMITS, TRUNK_LIMITS } from "@/lib/domain/figure/joints";
import type { BodyPoint } from "@/lib/domain/figure/pose";

const SIDES = ["left", "right"] as const;
const alt = z
  .string()
  .trim()
  .min(1, "Say what is to be seen, for those who cannot see it")
  .max(300, "Keep the description under 300 characters");

/** No body leaves a room of this size. Unit: fractions of stature. */
const number = z.number().min(-4).max(4);
const degrees = z.number().min(-360).max(360);
const vec = z.tuple([number, number, number]);
const side = z.enum(SIDES);

const TRUNK_POINTS = ["head", "upperBack", "thorax", "waist", "pelvis", "seat"] as const;
const SIDE_POINTS = [
  "shoulder",
  "elbow",
  "wrist",
  "palm",
  "hip",
  "thigh",
  "knee",
  "shin",
  "ankle",
  "heel",
  "toes",
] as const;
const POINTS: ReadonlySet<string> = new Set([
  ...TRUNK_POINTS,
  ...SIDES.flatMap((one) => SIDE_POINTS.map((point) => `${one}.${point}`)),
]);
const point = z.custom<BodyPoint>((value) => typeof value === "string" && POINTS.has(value), "Not a place on the body");

/** How far a kept angle may go: a little beyond the tabled range, as poses under body weight do. Unit: degrees. */
const BEYOND = 30;

const angle = ([lowest, highest]: readonly [number, number]) =>
  z
    .number()
    .min(lowest - BEYOND, "A joint is bent further than it goes")
    .max(highest + BEYOND, "A joint is bent further than it goes")
    .exactOptional();

type Angles<K extends string> = { [name in K]: ReturnType<typeof angle> };

// `fromEntries` forgets the names; they are the limits' own.
const anglesOf = <K extends string>(limits: Readonly<Record<K, readonly [number, number]>>) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries<readonly [number, number]>(limits).map(([name, limit]) => [name, angle(limit)]),
    ) as Angles<K>,
  );

const trunk = anglesOf(TRUNK_LIMITS);
const limb = anglesOf(SIDE_LIMITS);
const place = z.strictObject({ from: point.exactOptional(), by: vec });
const rest = z.strictObject({
  points: z.tuple([point], point),
  on: z.union([z.strictObject({ height: number }), z.strictObject({ wallX: number })]),
});

/** A pose as it is kept: the shape of `Pose`, with every number within a room. */
export const poseSchema = z.strictObject({
  root: z.strictObject({
    x: number.exactOptional(),
    y: number.exactOptional(),
    z: number.exactOptional(),
    pitch: degrees.exactOptional(),
    roll: degrees.exactOptional(),
    yaw: degrees.exactOptional(),
    twist: degrees.exactOptional(),
  }),
  trunk: trunk.exactOptional(),
  both: limb.exactOptional(),
  left: limb.exactOptional(),
  right: limb.exactOptional(),
  rests: z.tuple([rest], rest),
  pin: z.strictObject({ point, x: number.exactOptional(), z: number.exactOptional() }).exactOptional(),
  bellyRise: z.number().min(-0.2).max(0.2).exactOptional(),
  hands: z
    .array(z.strictObject({ hand: side, at: place, fingers: vec, palm: vec, elbow: vec }))
    .max(2)
    .exactOptional(),
  fists: z.array(side).max(2).exactOptional(),
  feet: z
    .array(z.strictObject({ foot: side, at: place, toes: vec, sole: vec, knee: vec }))
    .max(2)
    .exactOptional(),
});

const frame = z.strictObject({ pose: poseSchema, alt });

const drawing = z.strictObject({
  kind: z.literal("drawing"),
  base: z.string().min(1).max(64),
  mirrored: z.boolean(),
  frames: z.tuple([frame], frame),
});

const picture = z.strictObject({
  kind: z.literal("picture"),
  pictureId: z.string().min(1).max(64),
  alt,
  width: z.number().int().min(1).max(20_000),
  height: z.number().int().min(1).max(20_000),
});

/** A drawing or a picture of the practice's own. */
export const figureSchema = z.discriminatedUnion("kind", [drawing, picture]);
