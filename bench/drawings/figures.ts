import type { Drawing } from "@/lib/domain/figure/drawing";
import { drawings } from "@/lib/domain/figure/drawings/index";
import type { Mode } from "@/lib/domain/figure/palette";
import { drawFrame } from "@/lib/domain/figure/svg";
import { type Figure, scaled } from "../support/figure";
import { microseconds } from "../support/time";

/** Goal for one frame, from pose to SVG. Unit: ms. */
const A_FRAME = 2;

/** All frames of a drawing with everything worked out anew: a copy keeps nothing of what its frames share. */
function drawAnew(drawing: Drawing, mode: Mode): void {
  const copy = { ...drawing };
  for (const index of copy.frames.keys()) drawFrame(copy, index, { mode });
}

/** Every frame there is, and those of the slowest drawing, from pose to SVG, for the page and for paper. */
export async function drawingFigures(): Promise<Figure[]> {
  return [...(await figuresOf("page", "")), ...(await figuresOf("print", " in print"))];
}

async function figuresOf(mode: Mode, where: string): Promise<Figure[]> {
  const frames = drawings.reduce((sum, drawing) => sum + drawing.frames.length, 0);
  const all = await microseconds(() => {
    for (const drawing of drawings) drawAnew(drawing, mode);
  });
  const slowest = drawings
    .map((drawing) => ({ drawing, time: quickest(() => drawAnew(drawing, mode)) / drawing.frames.length }))
    .sort((a, b) => b.time - a.time)[0];
  if (!slowest) throw new Error("There is no drawing to time");
  const { drawing } = slowest;
  // What else the machine does only adds: the quickest of three stands.
  const runs = [await timed(drawing, mode), await timed(drawing, mode), await timed(drawing, mode)];
  const worst = runs.reduce((best, run) => (run.median < best.median ? run : best));
  return [
    frame(`${mode}`, `A frame${where}, mean of ${frames}`, scaled(all, 1e-3 / frames)),
    frame(
      `${mode}+`,
      `A frame${where} of the slowest drawing, ${drawing.id}`,
      scaled(worst, 1e-3 / drawing.frames.length),
    ),
  ];
}

const timed = (drawing: Drawing, mode: Mode) => microseconds(() => drawAnew(drawing, mode));

const frame = (id: string, what: string, cost: Figure["cost"]): Figure => ({
  id,
  what,
  cost,
  unit: "ms",
  goal: { atMost: A_FRAME },
});

/** The best of a few runs: enough to find the slowest frame. Unit: ms. */
function quickest(work: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}
