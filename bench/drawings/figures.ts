import type { Drawing } from "@/lib/domain/figure/drawing";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { drawFrame } from "@/lib/domain/figure/svg";
import { type Figure, scaled } from "../support/figure";
import { microseconds } from "../support/time";

/** Goal for one frame, from pose to SVG. Unit: ms. */
const A_FRAME = 2;

/** A drawing keeps what its frames share; a copy has to work it out again. */
const drawnAnew = (drawing: Drawing, index: number): string => drawFrame({ ...drawing }, index);

/** Every frame there is, and the slowest of them, each with everything worked out anew. */
export async function drawingFigures(): Promise<Figure[]> {
  const frames = drawings.flatMap((drawing) => drawing.frames.map((_, index) => ({ drawing, index })));
  const all = await microseconds(() => {
    for (const { drawing, index } of frames) drawnAnew(drawing, index);
  });
  const slowest = frames
    .map((frame) => ({ ...frame, time: quickest(() => drawnAnew(frame.drawing, frame.index)) }))
    .sort((a, b) => b.time - a.time)[0];
  if (!slowest) throw new Error("There is no drawing to time");
  const worst = await microseconds(() => drawnAnew(slowest.drawing, slowest.index));
  return [
    frame("frame", `A frame, mean of ${frames.length}`, scaled(all, 1e-3 / frames.length)),
    frame("frame+", `The slowest frame: ${slowest.drawing.id} ${slowest.index + 1}`, scaled(worst, 1e-3)),
  ];
}

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
