import type { IsoDay } from "../day/day";
import type { ConditionId, DerivedKey } from "./conditions";
import type { MedicineClassId } from "./medicines";
import type { ReferenceId } from "./references";
import type { RegionId } from "./regions";
import type { Trait } from "./traits";

/** How strongly a rule speaks, strictest first. */
export const TIERS = ["contraindicated", "needs-clearance", "modify", "note"] as const;
export type Tier = (typeof TIERS)[number];

/** Where a rule acts: everything today, the item, or only where item and recorded body area meet. */
export type Scope = "session" | "item" | "region";

export const SIDES = ["left", "right", "both"] as const;
export type Side = (typeof SIDES)[number];

/** What an item is. The first eight are exercises. */
export const KINDS = [
  "stretch",
  "mobility",
  "strength",
  "relaxation",
  "breathing",
  "self-massage",
  "aerobic",
  "yoga",
  "massage",
  "massage-session",
  "heat",
  "cold",
  "heat-cold",
  "topical",
  "advice",
] as const;
export type Kind = (typeof KINDS)[number];

/** Starting positions, from the floor up. */
export const POSITIONS = [
  "supine",
  "prone",
  "side-lying",
  "quadruped",
  "kneeling",
  "seated",
  "standing",
  "hanging",
  "varied",
] as const;
export type Position = (typeof POSITIONS)[number];

/** What an item is for; two items with an aim in common can stand in for each other. */
export const AIMS = [
  "ease-pain",
  "relax",
  "lengthen",
  "move-freely",
  "strengthen",
  "stabilise",
  "condition",
  "breathe",
  "warm",
  "cool",
  "circulate",
] as const;
export type Aim = (typeof AIMS)[number];

export type Pressure = "light" | "moderate" | "deep";

/** How much, how long, how often. Times in seconds or minutes as named; effort 0-10. */
export interface Dose {
  readonly sets?: number;
  readonly reps?: number;
  readonly holdSeconds?: number;
  readonly restSeconds?: number;
  readonly minutes?: number;
  readonly timesPerDay?: number;
  readonly effort?: number;
  /** Weight held or moved. Unit: kg. */
  readonly loadKg?: number;
  readonly pressure?: Pressure;
  /** True when reps and holds are counted for each side. */
  readonly eachSide?: boolean;
}

/** A place in a founding article: file name and line. */
export interface ArticleLine {
  readonly article: string;
  readonly line: number;
}

/** Wording for the client: grade 6, one action per line. */
export interface ClientWording {
  readonly name: string;
  readonly startPosition: string;
  readonly steps: readonly string[];
  readonly feelIt: string;
  readonly notThere: string;
  readonly easier: string;
  readonly harder: string;
}

/** Anything that can be chosen for a client: an exercise, a massage technique, heat or cold, advice. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly kind: Kind;
  readonly regions: readonly RegionId[];
  readonly position: Position;
  readonly kit: readonly string[];
  readonly aims: readonly [Aim, ...Aim[]];
  readonly traits: readonly Trait[];
  readonly dose: Dose;
  /** The published source of the dose, where the article gives none. */
  readonly doseFrom?: ReferenceId;
  /** Wording for the practitioner: purpose and method in the field's terms. */
  readonly purpose: string;
  readonly method: readonly string[];
  readonly commonMistake?: string;
  /** Present on everything that can be put on a client's page. */
  readonly client?: ClientWording;
  /** Its traits have not all been asked for: the check cannot know it and says so. Only an own item can be so. */
  readonly untagged?: true;
  /** False for what may be shown but not assigned (no method yet, or another profession's). */
  readonly prescribable: boolean;
  readonly articleLines: readonly ArticleLine[];
  /** Who wrote the method: the article, or we from a named source. */
  readonly methodBy: "article" | "ours";
  readonly sources: readonly ReferenceId[];
}

/** What a rule touches: a trait, a group of items, or one item. */
export type Selector =
  | Trait
  | "@massage"
  | "@self-massage"
  | "@exercise"
  | "@stretch"
  | "@all"
  | `kind:${Kind}`
  | `item:${string}`;

export interface SourceUse {
  readonly ref: ReferenceId;
  readonly stance: "supports" | "stricter" | "looser";
  /** How it is known: a document read, listed, cited from knowledge, or professional custom. */
  readonly grade: "read" | "listed" | "cited" | "professional";
  /** The practice's own words for a source that is not on the list. */
  readonly cite?: string;
}

/** The number or position to change under a `modify`. */
export interface Change {
  readonly text: string;
  readonly maxPressure?: Pressure;
  readonly maxMinutes?: number;
  readonly maxHoldSeconds?: number;
  readonly maxEffort?: number;
  readonly position?: Position;
}

/** A bound on how the touched items are used in a plan. A rule with one speaks only of items that are out of bounds. */
export type PlanLimit =
  /** One use lasts this long at most. Unit: minutes. */
  | { readonly kind: "minutes-per-use"; readonly most: number }
  /** Between sets at least this much rest, where rest is given. Unit: seconds. */
  | { readonly kind: "rest-between-sets"; readonly least: number }
  /** Uses of a day with this pause after each fit into a waking day. Unit: minutes. */
  | { readonly kind: "pause-after-use"; readonly minutes: number }
  /** The same of these regions is loaded again after this many days at the soonest. 2 leaves one free day. */
  | { readonly kind: "days-apart"; readonly least: number; readonly regions: readonly RegionId[] }
  /** Not on a day on which one of the others meets the same region. */
  | { readonly kind: "not-on-the-day-of"; readonly others: readonly Selector[] }
  /** At least this often in a plan that runs for so many weeks or more. */
  | { readonly kind: "times-in-plan"; readonly least: number; readonly weeks: number }
  /** The dose was fitted to this client and is not just what the library suggests. */
  | { readonly kind: "dose-fitted" }
  /** Comes after one of these on each of its days. */
  | { readonly kind: "after-one-of"; readonly others: readonly Selector[] }
  /** Of the touched items on a day, when there are this many or more, the first and the last is one of these. */
  | { readonly kind: "framed-by"; readonly ends: readonly Selector[]; readonly from: number };

export interface Rule {
  readonly id: string;
  /** Acts when any of these keys is on the client (`any` = everybody). */
  readonly keys: readonly [DerivedKey, ...DerivedKey[]];
  readonly condition: string;
  readonly touches: readonly [Selector, ...Selector[]];
  readonly tier: Tier;
  readonly scope: Scope;
  /** The fixed place of a local rule that does not depend on a recorded area: `["legs"]`, `["neck"]`. */
  readonly sites?: readonly RegionId[];
  readonly change?: Change;
  /** Present on a plan rule. */
  readonly limit?: PlanLimit;
  readonly say: { readonly practitioner: string; readonly client: string };
  readonly instead: string;
  readonly sources: readonly [SourceUse, ...SourceUse[]];
  readonly articleLines?: readonly ArticleLine[];
  /** Catalogue entries that this rule stands for besides the one of its own id. */
  readonly carries?: readonly string[];
  /** Why sources differ, where they do. */
  readonly contested?: string;
  readonly reviewedOn: IsoDay;
  /** Present where the practice has a hand in it: the tier it was shipped with (null for the practice's own) and why. */
  readonly practice?: { readonly was: Tier | null; readonly reason: string };
}

/** A recordable condition with the qualifiers that matter for it. */
export interface Condition {
  readonly id: ConditionId;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly plain: string;
  /** ICD-10-CM code or the category it falls under. */
  readonly icd10?: string;
  /** SNOMED CT concept id, where one is publicly known that says what the condition says and no more. */
  readonly snomed?: string;
  readonly asks: readonly Qualifier[];
  /** The body area of a name that says it alone. A name that leaves it open is not here: a wrong area would lift what must
   *  not be done elsewhere. */
  readonly sites?: Readonly<Record<string, RegionId>>;
  /** Keys that recording it puts on the client whatever its qualifiers say. */
  readonly keys: readonly DerivedKey[];
  /** The stages offered where `stage` is asked. */
  readonly stages?: readonly { readonly value: string; readonly label: string }[];
}

export type Qualifier = "region" | "side" | "stage" | "controlled" | "dueDate" | "surgeryOn" | "since" | "treatedBy";

export interface MedicineClass {
  readonly id: MedicineClassId;
  readonly name: string;
  readonly generics: readonly string[];
  readonly brands: readonly string[];
  /** The generic inside each brand. */
  readonly brandOf: Readonly<Record<string, string>>;
  /** Keys that taking it puts on the client. */
  readonly keys: readonly DerivedKey[];
}

/** A combination of keys that must not wait. Every group must be met; within a group any key will do. */
export interface RedFlagRule {
  readonly id: string;
  readonly allOf: readonly [readonly [DerivedKey, ...DerivedKey[]], ...(readonly [DerivedKey, ...DerivedKey[]])[]];
  readonly urgency: "now" | "today" | "this-week";
  readonly say: string;
  readonly sources: readonly [SourceUse, ...SourceUse[]];
  readonly articleLines?: readonly ArticleLine[];
  /** Catalogue entries that it stands for besides the one of its own id. */
  readonly carries?: readonly string[];
}
