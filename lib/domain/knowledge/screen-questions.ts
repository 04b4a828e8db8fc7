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

/** True where a question cannot be left out: no answer to it follows from the record. */
export function isAsked({ notFor }: ScreenQuestion, sex: string | undefined): boolean {
  return notFor === undefined || sex !== notFor;
}

const LEFT_OUT = "left-out:";

/** How a kept screen names a question that was left out. */
export const leftOut = ({ id }: Pick<ScreenQuestion, "id">): string => `${LEFT_OUT}${id}`;

/** True for such a name. */
export const isLeftOut = (kept: string): boolean => kept.startsWith(LEFT_OUT);

/** True when everything was asked that must be asked of somebody of this sex today: a record that was put right opens what
 *  was left out. */
export function isComplete(kept: readonly string[], sex: string | undefined): boolean {
  return !screenQuestions.some((question) => kept.includes(leftOut(question)) && isAsked(question, sex));
}

/** The yes behind a key, in a few words. */
export const screenShorts: ReadonlyMap<DerivedKey, string> = new Map<DerivedKey, string>([
  ...screenQuestions.flatMap(({ key, short }) => (key ? [[key, short] as const] : [])),
  // Shared by every yes that nobody has settled yet.
  ["parq-yes", "a yes that waits for a doctor's word or a recorded condition"],
]);
