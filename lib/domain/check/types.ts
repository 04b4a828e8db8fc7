import type { IsoDay } from "../day/day";
import type { ConditionId, DerivedKey } from "../knowledge/conditions";
import type { MedicineClassId } from "../knowledge/medicines";
import type { RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type {
  Aim,
  Change,
  Dose,
  Kind,
  Position,
  Pressure,
  Rule,
  Scope,
  Selector,
  Side,
  SourceUse,
  Tier,
} from "../knowledge/types";

/** A condition on the client's record. `key: null` is free text, which no rule can read. */
export interface ConditionFact {
  readonly id: string;
  readonly key: ConditionId | null;
  readonly text: string;
  readonly regions?: readonly RegionId[];
  readonly side?: Side;
  readonly stage?: string;
  readonly controlled?: boolean;
  readonly dueDate?: IsoDay;
  readonly surgeryOn?: IsoDay;
  readonly since?: IsoDay;
  readonly recordedOn?: IsoDay;
  /** Who treats it. For people to read: no rule reads it. */
  readonly treatedBy?: string;
}

/** A key that was given as such and not derived. */
export interface KeyFact {
  readonly key: DerivedKey;
  readonly regions: readonly RegionId[];
}

/** A medicine on the record. `classId: null` is free text. */
export interface MedicineFact {
  readonly id: string;
  readonly classId: MedicineClassId | null;
  readonly name: string;
  readonly since?: IsoDay;
  readonly recordedOn?: IsoDay;
}

/** A doctor's permission on file. */
export interface Clearance {
  readonly id: string;
  readonly covers: readonly Selector[];
  readonly by: string;
  readonly givenOn: IsoDay;
  readonly until: IsoDay;
}

export interface BloodPressure {
  readonly systolicMmHg: number;
  readonly diastolicMmHg: number;
  readonly on: IsoDay;
}

/** Everything recorded about a client that a rule can read. */
export interface Facts {
  readonly birthDate?: IsoDay;
  readonly sex?: "female" | "male" | "other";
  readonly conditions: readonly ConditionFact[];
  readonly medicines: readonly MedicineFact[];
  readonly bloodPressure?: BloodPressure;
  readonly restingPulse?: { readonly perMinute: number; readonly on: IsoDay };
  /** The readiness and red-flag questions; null when never asked. */
  readonly screen: { readonly completedOn: IsoDay; readonly positive: readonly DerivedKey[] } | null;
  readonly clearances: readonly Clearance[];
  /** Keys added directly (tests, command line), with the body area where one is known. */
  readonly keys?: readonly (DerivedKey | KeyFact)[];
}

/** One thing to check: an item as chosen. `ref` names the choice (a plan row), `itemId` the library entry. */
export interface CheckItem {
  readonly ref: string;
  readonly itemId: string;
  readonly name: string;
  readonly kind: Kind;
  readonly traits: readonly Trait[];
  readonly regions: readonly RegionId[];
  readonly aims: readonly Aim[];
  readonly position: Position;
  readonly dose?: Dose;
  readonly pressure?: Pressure;
  /** True when the dose was chosen for this client and is not just what the library suggests. */
  readonly chosen?: boolean;
  /** True when it stands in a plan with the very dose that the library suggests. */
  readonly asSuggested?: boolean;
  /** Days on which it is done, counted from the first Monday of the plan (0), ascending. */
  readonly days?: readonly number[];
  /** Its place among the items of a day. */
  readonly order?: number;
  /** True for an own exercise whose traits nobody has answered yet: it cannot be checked. */
  readonly untagged?: boolean;
}

/** A practitioner's decision to go on, kept with the hash of the facts it rests on. */
export interface Override {
  readonly ruleId: string;
  readonly itemId: string;
  readonly factsHash: string;
  readonly reasonCode: string;
  readonly text: string;
}

export interface CheckContext {
  readonly today: IsoDay;
  readonly overrides: readonly Override[];
  /** Version of the rules, where it is not the shipped one alone. */
  readonly rulesVersion?: string;
  /** Length of the plan that is checked, where it is one. Unit: weeks. */
  readonly weeks?: number;
}

/** A fact that made a rule act, worded for the practitioner: "Warfarin (since 2026-03-01)". */
export interface Because {
  readonly key: DerivedKey;
  readonly text: string;
  readonly on?: IsoDay;
}

/** One cause: a rule that acts for this client, with every item it touches. */
export interface Finding {
  readonly id: string;
  readonly rule: Rule;
  readonly tier: Tier;
  readonly scope: Scope;
  readonly because: readonly Because[];
  readonly items: readonly FindingItem[];
  readonly change?: Change;
  readonly sources: readonly SourceUse[];
  /** Hash of the facts and the rule this finding rests on; an override made on others has lapsed. */
  readonly factsHash: string;
}

export interface FindingItem {
  readonly ref: string;
  readonly itemId: string;
  readonly name: string;
  /** The tier for this item after clearance: `needs-clearance` covered by one is `modify`. */
  readonly tier: Tier;
  /** What this item needs where that differs from the finding's change: "Keep off that area: left calf", "again after 1 day". */
  readonly change?: Change;
  /** True when the chosen dose already keeps to every number of the change. */
  readonly met?: boolean;
  readonly clearedBy?: Clearance;
  readonly overriddenBy?: Override;
}

/** What holds for one item when all rules have spoken. */
export interface Verdict {
  readonly ref: string;
  readonly itemId: string;
  readonly tier: Tier | "allowed" | "not-checked";
  /** Rule ids, strictest first. */
  readonly ruleIds: readonly string[];
  /** True when publishing must stop: contraindicated or uncleared, and not overridden. */
  readonly blocks: boolean;
}

/** Something no rule could read, with the question that would settle it. */
export interface NotChecked {
  readonly fact: string;
  readonly ask: string;
}

export interface RedFlag {
  readonly id: string;
  readonly urgency: "now" | "today" | "this-week";
  readonly say: string;
}

export interface CheckResult {
  readonly rulesVersion: string;
  /** Strictest tier first, then rule id. */
  readonly findings: readonly Finding[];
  /** In the order of item `ref`. */
  readonly verdicts: readonly Verdict[];
  readonly notChecked: readonly NotChecked[];
  readonly redFlags: readonly RedFlag[];
  readonly keys: readonly DerivedKey[];
  readonly checked: { readonly items: number; readonly conditions: number; readonly rules: number };
}
