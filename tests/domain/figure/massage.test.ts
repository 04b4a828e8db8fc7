import { describe, expect, test } from "vitest";
import { cameraOf } from "@/lib/domain/figure/camera";
import type { Drawing } from "@/lib/domain/figure/drawing";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { techniques } from "@/lib/domain/figure/drawings/techniques/index";
import { fleshOf } from "@/lib/domain/figure/flesh";
import { type GripName, grips } from "@/lib/domain/figure/hand/grips";
import type { LaidHand } from "@/lib/domain/figure/hand/hand";
import { handShape } from "@/lib/domain/figure/hand/shape";
import { culled } from "@/lib/domain/figure/massage/cull";
import { onBack, type Spot, skinAt } from "@/lib/domain/figure/massage/skin";
import { type Stroke, strokeSpots } from "@/lib/domain/figure/massage/stroke";
import type { Work } from "@/lib/domain/figure/massage/work";
import { frameBox, sceneOf } from "@/lib/domain/figure/picture";
import type { Ring } from "@/lib/domain/figure/ring";
import { settled } from "@/lib/domain/figure/settle";
import type { Skeleton } from "@/lib/domain/figure/skeleton";
import { add, length, mix, scale, sub, type Vec } from "@/lib/domain/figure/vector";
import { items } from "@/lib/domain/knowledge/items";

/** One hundredth of stature: what the eye does not see at print size. */
const TOUCHING = 0.01;

/** Points all over the skin of trunk, neck and shoulders, worked out from the rings alone. */
function skinPoints(skeleton: Skeleton): Vec[] {
  const { trunk, neck } = fleshOf(skeleton);
  const round = ({ at, front, side }: Ring) =>
    Array.from({ length: 120 }, (_, i) => {
      const turn = (i / 60) * Math.PI;
      return add(at, add(scale(front, Math.cos(turn)), scale(side, Math.sin(turn))));
    });
  const between = (rings: readonly Ring[]) =>
    rings.slice(1).flatMap((high, i) => {
      const low = rings[i] as Ring;
      return Array.from({ length: 9 }, (_, step): Ring => {
        const t = step / 8;
        return { at: mix(low.at, high.at, t), front: mix(low.front, high.front, t), side: mix(low.side, high.side, t) };
      });
    });
  const balls = [skeleton.arms.left, skeleton.arms.right].flatMap(({ root }) =>
    [-1, -0.7, -0.35, 0, 0.35, 0.7, 1].map((t): Ring => {
      const r = 0.034 * Math.sqrt(1 - t * t);
      return {
        at: add(root.at, scale(root.frame.up, 0.034 * t)),
        front: scale(root.frame.forward, r),
        side: scale(root.frame.right, r),
      };
    }),
  );
  return [...between(trunk), ...between(neck), ...balls].flatMap(round);
}

const offSkin = (points: readonly Vec[], place: Vec): number =>
  Math.min(...points.map((point) => length(sub(point, place))));

const frames = techniques.flatMap((drawing) =>
  drawing.frames.map((frame, index) => ({ name: `${drawing.id} ${index + 1}`, drawing, frame, index })),
);
const workOf = (drawing: Drawing, index = 0): Work => {
  const work = drawing.frames[index]?.work;
  if (!work) throw new Error(`${drawing.id} has no hands`);
  return work;
};
const strokesOf = (id: string): readonly Stroke[] => workOf(drawingFor(id) as Drawing).strokes;
const isMark = ({ kind }: Stroke) => kind === "hold" || kind === "shake" || kind === "hit" || kind === "squeeze";

describe("the skin", () => {
  const [{ pose }] = (drawingFor("stroking") as Drawing).frames;
  const skeleton = settled(pose);
  const points = skinPoints(skeleton);

  test("runs over back, neck and shoulders", () => {
    for (const along of [0, 0.05, 0.12, 0.2, 0.27, 0.3, 0.34, 0.37])
      for (const across of [-0.03, 0, 0.025])
        expect(offSkin(points, onBack(skeleton, [along, across]).at)).toBeLessThan(TOUCHING);
    expect(offSkin(points, onBack(skeleton, [0.285, 0.115]).at)).toBeLessThan(TOUCHING);
  });

  test("lies behind the spine, faces backward and mirrors", () => {
    const right = onBack(skeleton, [0.2, 0.04]);
    const left = onBack(skeleton, [0.2, -0.04]);
    expect(right.normal[1]).toBeGreaterThan(0.7);
    expect(right.at[2]).toBeCloseTo(0.04, 2);
    expect(left.at[2]).toBeCloseTo(-right.at[2], 6);
    expect(left.at[1]).toBeCloseTo(right.at[1], 6);
  });

  test("is missed by what floats beside it", () => {
    expect(offSkin(points, onBack(skeleton, [0.1, 0.15]).at)).toBeGreaterThan(TOUCHING);
    expect(offSkin(points, add(onBack(skeleton, [0.1, 0.03]).at, [0, 0.03, 0]))).toBeGreaterThan(TOUCHING);
  });
});

describe("the hand", () => {
  test.each(Object.keys(grips) as GripName[])("%s touches the skin and sinks no deeper", (name) => {
    const { fingers, thumb, palm } = handShape(grips[name]);
    const beads = [...fingers.flat(), ...thumb];
    const low = Math.min(...beads.map(({ at, radius }) => at[2] - radius), ...palm.map(({ at }) => at[2] - 0.012));
    expect(low).toBeGreaterThan(-TOUCHING);
    expect(low).toBeLessThan(TOUCHING);
  });

  test("has the length and the breadth of a hand", () => {
    const { fingers, palm, wrist } = handShape(grips.flat);
    const tips = fingers.map((finger) => finger[3]?.at[0] ?? 0);
    const long = Math.max(...tips) - wrist[0];
    expect(long).toBeGreaterThan(0.1);
    expect(long).toBeLessThan(0.13);
    expect(length(palm[0]?.breadth ?? [0, 0, 0]) * 2).toBeCloseTo(0.048, 2);
    // Middle finger longest, little finger shortest.
    expect(tips.indexOf(Math.max(...tips))).toBe(1);
    expect(tips.indexOf(Math.min(...tips))).toBe(3);
  });
});

describe.each(frames)("$name", ({ drawing, frame, index }) => {
  const skeleton = settled(frame.pose);
  const work = workOf(drawing, index);
  const ground = work.on ?? "back";
  const touching = work.hands.filter(({ lift, on }: LaidHand) => !lift && !on);
  const spots: Spot[] = [
    ...touching.map(({ at }) => at),
    ...work.strokes.filter((stroke) => !isMark(stroke)).flatMap(strokeSpots),
  ];

  test("hands and strokes lie on the skin", () => {
    if (ground !== "back") return;
    const points = skinPoints(skeleton);
    for (const spot of spots) expect(offSkin(points, onBack(skeleton, spot).at), spot.join()).toBeLessThan(TOUCHING);
  });

  test("hands and strokes lie inside the picture", () => {
    const box = frameBox(drawing);
    const camera = cameraOf(drawing.view);
    for (const spot of spots) {
      const [x, y] = camera.flat(skinAt(skeleton, ground, spot).at);
      expect(x).toBeGreaterThan(box.x);
      expect(x).toBeLessThan(box.x + box.width);
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
  });

  test("strokes of several kinds are numbered from one", () => {
    const done = work.strokes.filter(({ kind }) => kind !== "hold");
    const ordersOf = (strokes: readonly Stroke[]) => strokes.flatMap(({ order }) => order ?? []).sort((a, b) => a - b);
    const orders = ordersOf(work.strokes);
    const inAll = ordersOf(drawing.frames.flatMap((_, i) => workOf(drawing, i).strokes));
    // A count begins anew in each picture or runs through all of them.
    const counted = orders.length === 0 || orders[0] === 1 ? orders : inAll;
    expect(counted).toEqual(counted.map((_, i) => i + 1));
    if (drawing.frames.length === 1 && new Set(done.map(({ kind }) => kind)).size > 1)
      expect(orders.length).toBeGreaterThan(1);
  });

  test("every line of the picture can be seen", () => {
    const { shapes, box } = sceneOf(drawing, index);
    for (const shape of shapes) expect(culled(shape, box)?.d).toBe(shape.d);
  });
});

describe("every massage item", () => {
  const prescribable = items.filter(
    ({ kind, prescribable: may }) => (kind === "massage" || kind === "massage-session") && may,
  );

  test.each(prescribable.map((item) => ({ name: item.id, item })))("$name has a drawing with hands", ({ item }) => {
    const drawing = drawingFor(item.id);
    expect(drawing && techniques.includes(drawing)).toBe(true);
    for (const index of drawing?.frames.keys() ?? [])
      expect(workOf(drawing as Drawing, index).hands.length).toBeGreaterThan(0);
  });

  test.each(prescribable.filter(({ kind }) => kind === "massage").map((item) => ({ name: item.id, item })))(
    "$name shows the pressure its text names",
    ({ item }) => {
      const drawn = (drawingFor(item.id) as Drawing).frames.map(
        (_, index) => workOf(drawingFor(item.id) as Drawing, index).pressure,
      );
      const said = item.dose && "pressure" in item.dose ? item.dose.pressure : undefined;
      expect(new Set(drawn)).toEqual(new Set([said === "deep" ? 3 : said === "moderate" ? 2 : 1]));
    },
  );
});

describe("direction", () => {
  const ends = (stroke: Stroke) => {
    const spots = strokeSpots(stroke);
    return { from: spots[0] as Spot, to: spots[spots.length - 1] as Spot };
  };
  const texts = new Map(
    items.map((item) => [item.id as string, `${item.purpose} ${("method" in item ? item.method : []).join(" ")}`]),
  );

  test.each([
    ["stroking", /sacrum to shoulders/],
    ["lower-back-smoothing", /waist to the base of the neck/],
    ["paraspinal-band-5cm", /sacrum to shoulder/],
    ["forearm-effleurage", /pelvis to shoulder/],
    ["side-lying-stroking", /sacrum to shoulder/],
    ["skin-rolling", /pelvis to shoulder/],
  ])("%s runs up, as its text says", (id, said) => {
    expect(texts.get(id)).toMatch(said);
    const upward = strokesOf(id).filter(({ order, kind }) => kind !== "hold" && order !== 2);
    const [first] = upward;
    if (!first) throw new Error("no stroke");
    expect(ends(first).to[0]).toBeGreaterThan(ends(first).from[0] + 0.05);
  });

  test("compression climbs from the buttock", () => {
    const heights = strokesOf("compression").map((stroke) => ends(stroke).from[0]);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(texts.get("compression")).toMatch(/from buttock to shoulder/);
  });

  test.each(["rubbing", "side-to-spine-rubbing"])("%s runs from the flank to the spine", (id) => {
    expect(texts.get(id)?.toLowerCase()).toMatch(/flank (to|toward)/);
    for (const stroke of strokesOf(id)) {
      const { from, to } = ends(stroke);
      expect(Math.abs(to[1])).toBeLessThan(Math.abs(from[1]) - 0.03);
    }
  });

  test("seated kneading runs outward from the neck", () => {
    for (const stroke of strokesOf("seated-shoulder-kneading")) {
      const { from, to } = ends(stroke);
      expect(Math.abs(to[1])).toBeGreaterThan(Math.abs(from[1]) + 0.03);
    }
  });

  test("palm circles go both ways", () => {
    const turns = (drawingFor("shoulder-blade-circles") as Drawing).frames.map(({ work }) => {
      const [circle] = work?.strokes ?? [];
      return circle?.kind === "circle" ? (circle.turn ?? "right") : null;
    });
    expect(turns).toEqual(["right", "left"]);
  });

  /** Passing over the spine without weight, or moving skin or body as a whole, is part of these. */
  const across = new Set(["wringing", "gentle-rocking", "partner-shaking", "skin-stretching", "myofascial-release"]);
  test("no stroke of pressure runs on the spine", () => {
    for (const { drawing, index } of frames) {
      const { on, strokes } = workOf(drawing, index);
      if (on || across.has(drawing.id)) continue;
      for (const stroke of strokes.filter((one) => !isMark(one)))
        for (const [, beside] of strokeSpots(stroke)) expect(Math.abs(beside), drawing.id).toBeGreaterThan(0.011);
    }
  });
});
