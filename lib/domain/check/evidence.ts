import type { DerivedKey } from "../knowledge/conditions";
import type { RegionId } from "../knowledge/regions";
import type { NotChecked } from "./types";

/** One recorded fact seen as a key that rules act on. */
export interface Evidence {
  readonly key: DerivedKey;
  /** For the practitioner: "Warfarin (since 2026-03-01)". May speak of today: "26 weeks today". */
  readonly text: string;
  readonly on?: string;
  /** The fact itself, free of today, so that its hash changes only when the fact does. */
  readonly basis: string;
  /** Recorded body area; absent when none was recorded. */
  readonly regions?: readonly RegionId[];
}

/** What the facts say, and what they leave open. */
export interface Derived {
  readonly evidence: readonly Evidence[];
  readonly notChecked: readonly NotChecked[];
}

/** Keys that one condition gives by its qualifiers, and the question that would settle what is missing. */
export interface Outcome {
  readonly keys: readonly DerivedKey[];
  readonly ask?: string;
}
