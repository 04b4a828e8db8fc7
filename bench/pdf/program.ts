import type { ProgramDocument } from "@/lib/domain/program/document";
import { sampleProgram } from "@/tests/pdf/sample-program";

const EXERCISES = [
  ...["supine-double-knee-to-chest", "glute-bridge", "cat-cow", "bird-dog", "prone-press-up", "child-pose"],
  ...["neck-rotation-hold", "single-shoulder-raise-hold", "thoracic-extension-chair-back", "walking", "running"],
  ...["standing-back-extension", "dumbbell-row", "sit-to-stand", "lower-trunk-rotation"],
];

/** Drawings of a six-week program, about. */
const COUNT = 8;

/** Six-week programs of four to five pages, no two alike: the compiler remembers what it set last. */
export const programs: readonly ProgramDocument[] = EXERCISES.map((_, first) =>
  sampleProgram({
    rows: Array.from({ length: COUNT }, (_, index) => ({
      itemId: EXERCISES[(first + index * 2) % EXERCISES.length] ?? "",
    })),
    plan: { goal: `Walk for ${first + 10} minutes`, reviewWeeks: [], flareDay: [], minimumDay: [] },
  }),
);

/** Where its page is. */
export { sampleLink as link } from "@/tests/pdf/sample-program";
