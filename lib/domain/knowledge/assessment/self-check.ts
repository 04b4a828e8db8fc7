import type { AssessmentOption } from "./types";

/** Assessment: what the client thinks. */
export const selfCheckOptions = [
  {
    id: "as-q-which-cause-fits",
    group: "self-check",
    label: "Which cause fits",
    input: "some-of",
    ask: "Which of these fit you? Choose all that do.",
    choices: [
      { value: "training-too-hard", label: "Training too hard" },
      { value: "no-stretching", label: "Little stretching" },
      { value: "left-right-difference", label: "One side stronger" },
      { value: "daily-load", label: "Load in daily life" },
    ],
    why: "A start for the talk; several usually apply.",
    caution: "The client's guess, not a finding.",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 49 }],
  },
] as const satisfies readonly AssessmentOption[];
