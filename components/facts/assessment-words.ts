import type { AssessmentGroup, AssessmentOption } from "@/lib/domain/knowledge/assessment/types";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import { knownCondition } from "@/lib/domain/knowledge/known";
import { type AssessmentAnswer, type AssessmentAnswers, NONE } from "@/lib/facts/assessment/schema";
import { formatDay } from "../ui/moment";

/** The parts of the assessment, as its reader calls them. */
export const GROUP_TITLE: Readonly<Record<AssessmentGroup, string>> = {
  safety: "Safety first",
  symptom: "What it feels like",
  trigger: "What set it off",
  cause: "What may be behind it",
  history: "What was found before",
  posture: "Posture and habits",
  exam: "What hands find",
  consequence: "What comes with it",
  "self-check": "What the client thinks",
  context: "Who the client is",
};

/** An answer in words: "Yes", "6 points", "Left, Right", "3 Oct 2026". */
export function answerWords({ input, choices = [], unit }: AssessmentOption, given: AssessmentAnswer): string {
  if (typeof given === "boolean") return given ? "Yes" : "No";
  if (typeof given === "number") return input === "scale" ? `${given} of 10` : `${given} ${unit ?? ""}`.trim();
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  if (typeof given !== "string") return given.map(labelOf).join(", ");
  return input === "date" ? formatDay(given) : labelOf(given);
}

/** True for an answer that says that nothing is there. */
export function meansNo(given: AssessmentAnswer): boolean {
  if (typeof given === "string") return given === NONE || /^(no|none|never|nothing)\b/i.test(given.trim());
  return given === false || (Array.isArray(given) && given.includes(NONE));
}

/** The conditions that an answer opens: the option's own, and chosen values that are conditions themselves. */
export function openedBy({ opens }: AssessmentOption, given: AssessmentAnswer | undefined): ConditionId[] {
  if (given === undefined || given === "" || meansNo(given)) return [];
  const named = Array.isArray(given) ? given.filter(knownCondition) : [];
  return [...new Set([...(opens ? [opens] : []), ...named])];
}

/** What is answered otherwise than the time before, in the order of the options. */
export function changesBetween(
  options: readonly AssessmentOption[],
  before: AssessmentAnswers,
  now: AssessmentAnswers,
): { readonly option: AssessmentOption; readonly was: string; readonly is: string }[] {
  return options.flatMap((option) => {
    const [was, is] = [before[option.id], now[option.id]];
    // What was asked only once has not changed.
    if (was === undefined || is === undefined) return [];
    const [first, second] = [answerWords(option, was), answerWords(option, is)];
    return first === second ? [] : [{ option, was: first, is: second }];
  });
}
