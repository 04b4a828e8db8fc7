import type { ConditionId } from "../conditions";
import type { DerivedKey } from "../derived-keys";

/** The parts of the readiness and red-flag form, in the order in which they are asked. */
export const SCREEN_SECTIONS = {
  signs: "Signs that cannot wait",
  heart: "Heart, balance and medicines",
  body: "Bones, joints and health",
  now: "Today, and since the last visit",
} as const;
export type ScreenSection = keyof typeof SCREEN_SECTIONS;

/** A question of the form. A yes to a sign puts its key on the client; any other yes is settled by what it opens. */
export interface ScreenQuestion {
  readonly id: string;
  readonly section: ScreenSection;
  readonly question: string;
  /** The yes in a few words, for a finding's reasons. */
  readonly short: string;
  /** The rules that a yes belongs to, the first of them first. */
  readonly rows: readonly [string, ...string[]];
  /** Present on a sign. */
  readonly key?: DerivedKey;
  /** The condition to record after a yes, with its qualifiers. */
  readonly opens?: ConditionId;
  /** Other conditions that answer it as well; "today" for anything that is recorded on the day of the form. */
  readonly settledBy?: readonly ConditionId[] | "today";
  /** True where a yes is settled by the medicine's name. */
  readonly medicine?: true;
  /** Whom it is not asked, by the sex on the record; asked wherever the record leaves it open. */
  readonly notFor?: "male";
  /** Catalogue entries that the question stands for. */
  readonly carries?: readonly string[];
}
