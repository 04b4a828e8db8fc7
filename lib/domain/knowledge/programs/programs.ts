import { massageCourseSixWeeks } from "./massage-course-six-weeks";
import { neckSixWeeks } from "./neck-six-weeks";
import type { Program } from "./types";

/** All programs that a plan can begin from. */
export const programs: readonly Program[] = [massageCourseSixWeeks, neckSixWeeks];

/** The program with this id, if the library has it. */
export function programById(id: string): Program | undefined {
  return programs.find((program) => program.id === id);
}
