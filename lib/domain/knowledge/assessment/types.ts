import type { ConditionId } from "../conditions";
import type { ArticleLine } from "../types";

/** What an option of the assessment is about, in the order in which it is asked. */
export const ASSESSMENT_GROUPS = [
  "safety",
  "symptom",
  "trigger",
  "cause",
  "history",
  "posture",
  "exam",
  "consequence",
  "self-check",
  "context",
] as const;
export type AssessmentGroup = (typeof ASSESSMENT_GROUPS)[number];

/** How an answer is given. `scale` is 0 to 10. */
export type AssessmentInput = "yes-no" | "one-of" | "some-of" | "text" | "number" | "scale" | "time" | "date";

/** One thing a practitioner can ask or observe, traced to the article that names it. */
export interface AssessmentOption {
  readonly id: string;
  readonly group: AssessmentGroup;
  readonly label: string;
  readonly input: AssessmentInput;
  /** The question as it is put to the client, or "Observed in standing" where the practitioner looks. */
  readonly ask: string;
  /** The answers to choose from where the input is `one-of` or `some-of`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** For `number`: what is counted, and the values that can be. */
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  /** Why it is worth asking. */
  readonly why?: string;
  /** What the answer must not be taken for. */
  readonly caution?: string;
  /** The recordable condition that a yes belongs to: it is opened in the record for the practitioner to fill in. */
  readonly opens?: ConditionId;
  readonly articleLines: readonly ArticleLine[];
}
