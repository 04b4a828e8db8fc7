import type { IsoDay, Weekday } from "../day/day";
import type { RegionId } from "../knowledge/regions";
import type { Dose, Side } from "../knowledge/types";
import type { SessionStep } from "./session-steps";

/** The four phases of a plan, in order. */
export const PHASES = ["calm", "restore", "load", "return"] as const;
export type PhaseName = (typeof PHASES)[number];

/** Shortest and longest plan. Unit: weeks. */
export const PLAN_WEEKS = { min: 1, max: 26, usual: 6 } as const;

export interface Phase {
  readonly name: PhaseName;
  /** First and last week, counted from 1. */
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** What is done in one week of one row: how much, on which days. */
export interface Cell {
  readonly dose: Dose;
  readonly days: readonly Weekday[];
}

/** One item of the plan through all its weeks. */
export interface PlanRow {
  readonly id: string;
  readonly itemId: string;
  readonly regions?: readonly RegionId[];
  readonly side?: Side;
  /** Where it is done; at home when left out. Massage is always at a visit. */
  readonly place?: "home" | "visit";
  /** What is done at the visit, in order, for a massage: its minutes add up to the booked time. */
  readonly steps?: readonly SessionStep[];
  /** The practitioner's own words for the client, printed under the steps. */
  readonly note?: string;
  /** One entry a week; null = not in this week. */
  readonly weeks: readonly (Cell | null)[];
}

/** A plan as it is built, stored and published. */
export interface PlanContent {
  readonly title: string;
  /** The goal in the client's own words. */
  readonly goal: string;
  /** Why this plan, for the client, in the practitioner's words. */
  readonly why?: string;
  readonly startsOn: IsoDay;
  readonly phases: readonly Phase[];
  readonly rows: readonly PlanRow[];
  /** Weeks at whose end practitioner and client look at the plan again. */
  readonly reviewWeeks: readonly number[];
  /** Row ids for a bad day, and for a day with no time. */
  readonly flareDay: readonly string[];
  readonly minimumDay: readonly string[];
}

/** How many weeks the plan runs. */
export function weeksOf(plan: Pick<PlanContent, "phases">): number {
  return Math.max(1, ...plan.phases.map(({ toWeek }) => toWeek));
}
