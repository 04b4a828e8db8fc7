import type { DerivedKey } from "./derived-keys";
import { bodyQuestions } from "./screen/body";
import { heartQuestions } from "./screen/heart";
import { nowQuestions } from "./screen/now";
import { signQuestions } from "./screen/signs";
import type { ScreenQuestion } from "./screen/types";

export type { ScreenQuestion } from "./screen/types";

/** Asked at first intake and at every new episode. The order within a section is the order on the form. */
export const screenQuestions: readonly ScreenQuestion[] = [
  ...signQuestions,
  ...heartQuestions,
  ...bodyQuestions,
  ...nowQuestions,
];

/** What a record says that decides which questions can be left out. */
export interface OnRecord {
  readonly sex?: string | undefined;
  /** Keys of recorded conditions, and of what was answered yes. */
  readonly keys: readonly (string | null)[];
}

/** True where a question cannot be left out: no answer to it follows from the record. A record that speaks of it although it
 *  should not is asked about all of it. */
export function isAsked({ notFor }: ScreenQuestion, { sex, keys }: OnRecord): boolean {
  return notFor === undefined || sex !== notFor || keys.some((key) => key !== null && LEFT_OUT_KEYS.has(key));
}

/** Conditions and answers that the questions speak of which may be left out. */
const LEFT_OUT_KEYS: ReadonlySet<string> = new Set(
  screenQuestions
    .filter(({ notFor }) => notFor !== undefined)
    .flatMap(({ key, opens, settledBy }) => [key, opens, ...(Array.isArray(settledBy) ? settledBy : [])])
    .filter((key) => key !== undefined),
);

const LEFT_OUT = "left-out:";

/** How a kept screen names a question that was left out. */
export const leftOut = ({ id }: Pick<ScreenQuestion, "id">): string => `${LEFT_OUT}${id}`;

/** True for such a name. */
export const isLeftOut = (kept: string): boolean => kept.startsWith(LEFT_OUT);

/** True when everything was asked that must be asked by this record today: one that was put right opens what was left
 *  out. */
export function isComplete(kept: readonly string[], record: OnRecord): boolean {
  return !screenQuestions.some((question) => kept.includes(leftOut(question)) && isAsked(question, record));
}

/** The yes behind a key, in a few words. */
export const screenShorts: ReadonlyMap<DerivedKey, string> = new Map<DerivedKey, string>([
  ...screenQuestions.flatMap(({ key, short }) => (key ? [[key, short] as const] : [])),
  // Shared by every yes that nobody has settled yet.
  ["parq-yes", "a yes that waits for a doctor's word or a recorded condition"],
]);
