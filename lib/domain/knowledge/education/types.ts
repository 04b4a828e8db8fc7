import type { ReferenceId } from "../references";
import type { ArticleLine } from "../types";

/** How well a point is supported. `practice` is custom; `disputed` means that sources differ. */
export const EVIDENCE = ["supported", "partly supported", "rule of thumb", "practice", "general", "disputed"] as const;
export type EvidenceGrade = (typeof EVIDENCE)[number];

/** One thing worth explaining to a client, in two wordings. */
export interface EducationPoint {
  readonly id: string;
  readonly title: string;
  /** For the practitioner: the point and its limits. */
  readonly practitioner: string;
  /** For the client: grade 6, one thought a line. */
  readonly client: { readonly title: string; readonly lines: readonly string[] };
  readonly evidence: EvidenceGrade;
  /** The conflict that tells both sides, where there is one. */
  readonly conflict?: string;
  readonly articleLines: readonly ArticleLine[];
  readonly sources: readonly ReferenceId[];
}
