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

/** The yes behind a key, in a few words. */
export const screenShorts: ReadonlyMap<DerivedKey, string> = new Map<DerivedKey, string>([
  ...screenQuestions.flatMap(({ key, short }) => (key ? [[key, short] as const] : [])),
  // Shared by every yes that nobody has settled yet.
  ["parq-yes", "a yes that waits for a doctor's word or a recorded condition"],
]);
