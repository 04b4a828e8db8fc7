import type { IsoDay } from "../day/day";
import type { Pressure, Selector, Side } from "../knowledge/types";

/** A client without a name, as a file: what the command reads and what the record can be saved as.
 *  Words that no rule knows are kept, and come back as not checked. */
export interface CaseClient {
  /** Unit: years. */
  readonly ageYears?: number;
  readonly sex?: "female" | "male" | "other";
  /** Keys that rules act on, given directly. */
  readonly keys: readonly string[];
  readonly conditions: readonly CaseCondition[];
  /** Generic, brand or class names. */
  readonly medicines: readonly string[];
  readonly allergies: readonly string[];
  readonly bloodPressure?: { readonly systolicMmHg: number; readonly diastolicMmHg: number; readonly on: IsoDay };
  readonly restingPulse?: { readonly perMinute: number; readonly on: IsoDay };
  /** A screen without its day is not one that was completed: its yeses count, it holds nothing open. */
  readonly screen: { readonly completedOn?: IsoDay; readonly positive: readonly string[] } | null;
  readonly clearances: readonly CaseClearance[];
  /** Fields that nobody knows, by their place in the file. */
  readonly unread: readonly string[];
}

export interface CaseCondition {
  readonly key?: string;
  readonly text?: string;
  readonly regions: readonly string[];
  readonly side?: Side;
  readonly stage?: string;
  readonly controlled?: boolean;
  readonly dueDate?: IsoDay;
  readonly surgeryOn?: IsoDay;
  readonly since?: IsoDay;
}

export interface CaseClearance {
  readonly covers: readonly Selector[];
  readonly by: string;
  readonly givenOn: IsoDay;
  readonly until: IsoDay;
}

/** One thing to check: an item of the library, and how it is to be used. */
export interface CaseItem {
  readonly id: string;
  readonly regions: readonly string[];
  readonly minutes?: number;
  readonly pressure?: Pressure;
  readonly sets?: number;
  readonly reps?: number;
  readonly holdSeconds?: number;
  readonly restSeconds?: number;
  readonly timesPerDay?: number;
  /** 0 to 10. */
  readonly effort?: number;
  /** Days of the plan, from 0. */
  readonly days?: readonly number[];
  readonly order?: number;
}

export interface Case {
  readonly today: IsoDay;
  readonly client: CaseClient;
  readonly items: readonly CaseItem[];
  /** Length of the plan the items belong to, where they belong to one. Unit: weeks. */
  readonly weeks?: number;
}
