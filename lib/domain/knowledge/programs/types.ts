import type { Weekday } from "../../day/day";
import type { ArticleLine, Dose } from "../types";

export type ProgramPhase = "calm" | "restore" | "load" | "return";

/** One item of a program over a run of weeks. */
export interface ProgramRow {
  readonly itemId: string;
  /** Weeks counted from 1, both included. */
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly days: readonly Weekday[];
  /** What differs from the item's own dose. */
  readonly dose?: Dose;
  /** One number that grows; steps are capped where it is applied. */
  readonly grows?: {
    readonly field: "sets" | "reps" | "holdSeconds" | "minutes";
    readonly step: number;
    readonly everyWeeks: number;
    readonly atMost: number;
  };
}

/** A program of the library: a plan for nobody in particular. */
export interface Program {
  readonly id: string;
  readonly name: string;
  /** What the client reads over the plan, where the name tells what the client has. */
  readonly title?: string;
  readonly purpose: string;
  readonly weeks: number;
  readonly phases: readonly { readonly name: ProgramPhase; readonly fromWeek: number; readonly toWeek: number }[];
  readonly rows: readonly ProgramRow[];
  readonly reviewWeeks: readonly number[];
  readonly flareDay: readonly string[];
  readonly minimumDay: readonly string[];
  readonly articleLines: readonly ArticleLine[];
  /** What of it is ours and why. */
  readonly ours: string;
}
