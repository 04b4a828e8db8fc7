import type { ReferenceId } from "../references";
import type { ArticleLine } from "../types";

/** What a protocol speaks of: a whole session or course, a rule for one, who works, safety, or when. */
export type ProtocolKind =
  | "session"
  | "course"
  | "session-rule"
  | "course-rule"
  | "provider-rule"
  | "safety-rule"
  | "timing-rule";

/** One part of a session: a technique of the library and its minutes. */
export interface ProtocolStep {
  readonly itemId: string;
  readonly minutes: number;
  readonly note?: string;
}

/** How a massage session or course is done, in words for the practitioner. */
export interface Protocol {
  readonly id: string;
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly says: string;
  readonly why?: string;
  /** The parts in their order, for a session. */
  readonly steps?: readonly ProtocolStep[];
  readonly parameters?: {
    readonly maxMinutes?: number;
    readonly fastingMinutes?: number;
    readonly minSessions?: number;
    readonly spreadWeeks?: number;
  };
  /** Rules that speak up when a plan or a client goes against it; without one it is the practitioner's own care. */
  readonly heldBy?: readonly string[];
  readonly articleLines: readonly ArticleLine[];
  readonly sources: readonly [ReferenceId, ...ReferenceId[]];
}
