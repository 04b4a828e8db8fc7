import type { AssessmentOption } from "./types";

/** Assessment: who the client is. */
export const contextOptions = [
  {
    id: "as-age-over-30",
    group: "context",
    label: "Age",
    input: "number",
    ask: "How old are you?",
    unit: "years",
    least: 0,
    most: 120,
    why: "One article finds more episodes after thirty or forty. First back pain under 20 or over 50 is looked at more closely.",
    caution: "Age alone is no red flag.",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 5 }],
  },
] as const satisfies readonly AssessmentOption[];
