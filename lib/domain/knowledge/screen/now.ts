import type { ScreenQuestion } from "./types";

/** What is new today or since the last visit. */
export const nowQuestions = [
  {
    id: "fever",
    section: "now",
    key: "fever",
    question: "A fever or chills today?",
    short: "fever",
    rows: ["A06"],
  },
  {
    id: "infection",
    section: "now",
    key: "acute-infection",
    question: "Flu, COVID or a stomach bug now?",
    short: "acute illness",
    rows: ["A07"],
  },
  {
    id: "operation",
    section: "now",
    question: "An operation, or an injection into a joint or the spine, in the last year?",
    short: "operation or injection in the last year",
    rows: ["D22", "D21", "J10"],
    opens: "surgery",
    settledBy: ["spinal-surgery", "hip-replacement", "recent-steroid-injection"],
  },
  {
    id: "new-event",
    section: "now",
    question: "A fall, an accident or a new diagnosis since the last visit, or in the last three months?",
    short: "fall, accident or new diagnosis",
    rows: ["A09", "K03"],
    opens: "recent-trauma",
    settledBy: "today",
  },
  {
    id: "other-reason",
    section: "now",
    key: "parq-yes",
    question: "Has a doctor said to exercise only under medical advice, or is there any other reason not to?",
    short: "exercise only under medical advice",
    rows: ["K03"],
  },
] as const satisfies readonly ScreenQuestion[];
