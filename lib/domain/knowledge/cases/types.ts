import type { Tier } from "../types";

/** One client with some things to check, and what the sources say must come out. Written from the rows, not from the engine. */
export interface WorkedCase {
  readonly name: string;
  /** The client in the words of the case format. */
  readonly client: Readonly<Record<string, unknown>>;
  /** Length of the plan the items belong to, where they belong to one. */
  readonly weeks?: number;
  readonly items: readonly Expected[];
  /** All red flags, most urgent first; left out where the case is about something else. */
  readonly redFlags?: readonly string[];
  /** Facts that come back as not checked; left out where the case is about something else. */
  readonly notChecked?: readonly string[];
  /** An ordinary client of an ordinary week: no red flag. */
  readonly ordinary?: true;
  /** The rows and articles the expectations were read from. */
  readonly from: string;
}

export interface Expected {
  readonly ask: string | (Readonly<Record<string, unknown>> & { readonly id: string });
  readonly tier: Tier | "allowed" | "not-checked";
  /** Rules that must be among the reasons at that tier. */
  readonly by?: readonly string[];
  /** Rules that must be among the reasons whatever their tier: every reason is kept, not only the deciding one. */
  readonly also?: readonly string[];
}

/** A readiness screen of three weeks ago without a yes. */
export const screen = { completedOn: "2026-11-01", positive: [] } as const;
