import type { IsoDay, Weekday } from "../day/day";
import type { KitGroup } from "../knowledge/kit";
import type { RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type { ClientWording, Dose, Position, Side } from "../knowledge/types";
import type { PainLightLine } from "./document";
import type { GuidedWords, PageWords, SignWords } from "./page-words";

/** Languages of the client's side. */
export const LANGUAGES = ["en", "es", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Español", ru: "Русский" };

/** An item in one language: its wording, and the text alternatives of its drawing's frames in their order. */
export interface ItemWords extends ClientWording {
  readonly figures?: readonly string[];
}

/** What a language says of the library, beside the page's own words. */
export interface LibraryWords {
  /** By item id. */
  readonly items: Readonly<Record<string, ItemWords>>;
  /** Titles of the library's programs, by their English title: a plan keeps it until somebody writes another. */
  readonly titles: Readonly<Record<string, string>>;
  /** What a rule says to the client, by rule id. */
  readonly rules: Readonly<Record<string, string>>;
}

/** Everything a language must bring for the client's side. Adding a language is adding one value of this type. */
export interface ClientWords {
  readonly language: Language;
  readonly page: PageWords;
  readonly signs: SignWords;
  readonly kit: Readonly<Record<Exclude<KitGroup, "none">, string>>;
  readonly regions: Readonly<Record<RegionId, string>>;
  readonly labels: {
    readonly today: string;
    readonly goal: string;
    readonly why: string;
    readonly nextVisit: string;
    readonly where: string;
    readonly whenNot: string;
    readonly watch: string;
    readonly begin: string;
    readonly stop: string;
    readonly avoid: string;
    readonly massage: string;
    readonly aftercare: string;
    readonly thermal: string;
    readonly start: string;
    readonly how: string;
    readonly feelIt: string;
    readonly notThere: string;
    readonly easier: string;
    readonly harder: string;
    readonly note: string;
    readonly sixWeeks: string;
    readonly pain: string;
    readonly rest: string;
    /** What the boxes on paper are for. */
    readonly tick: string;
    readonly page: string;
    readonly of: string;
    readonly openAt: string;
    readonly typeCode: string;
    readonly notEmergency: string;
    readonly moving: string;
  };
  readonly guided: GuidedWords;
  readonly positions: Record<Position, string>;
  readonly sides: Record<Side, string>;
  readonly weekdays: Record<Weekday, string>;
  readonly painLight: { readonly heading: string; readonly lines: readonly PainLightLine[] };
  readonly flareDay: { readonly heading: string; readonly says: string };
  readonly minimumDay: { readonly heading: string; readonly says: string };
  /** What to leave out, by trait. Traits without a sentence concern the practitioner only. */
  readonly avoid: Readonly<Partial<Record<Trait, string>>>;
  /** When nothing warm or cold is put on the body. Source: the rules on sensation, skin and fever. */
  readonly thermalNot: string;
  readonly paused: string;
  readonly pausedMassage: string;
  readonly aftercare: readonly string[];
  /** The library in this language; null for the one the library itself is written in. */
  readonly library: LibraryWords | null;
  /** Titles of the library's programs without the length they say, by their English title; only those that say one. */
  readonly unmeasured: Readonly<Record<string, string>>;
  day(day: IsoDay): string;
  week(week: number): string;
  weeks(from: number, to: number): string;
  days(days: readonly Weekday[]): string;
  dose(dose: Dose): string;
  session(date: IsoDay, name: string, minutes: number | null): string;
  review(date: IsoDay, week: number): string;
  versionLine(version: number, publishedOn: IsoDay): string;
  /** A title with the length of its plan. */
  measured(title: string, weeks: number): string;
  periodLine(name: string, weeks: number, from: IsoDay, to: IsoDay): string;
  stop(phone: string, emergencyNumber: string): { heading: string; lines: readonly string[] };
}
