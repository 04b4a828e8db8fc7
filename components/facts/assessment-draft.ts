import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { AssessmentAnswer, AssessmentAnswers } from "@/lib/facts/assessment/schema";

/** Answers while they are given; what has been cleared again is gone. A number stays as typed until it is sent. */
export type AssessmentDraft = Readonly<Record<string, AssessmentAnswer>>;

/** The draft with one answer more, or without it: an empty text and no choice at all are no answer. */
export function withAnswer(draft: AssessmentDraft, id: string, given: AssessmentAnswer | undefined): AssessmentDraft {
  const { [id]: _, ...rest } = draft;
  const empty = given === undefined || given === "" || (Array.isArray(given) && given.length === 0);
  return empty ? rest : { ...rest, [id]: given };
}

/** What the form sends. */
export function answersOf(draft: AssessmentDraft): AssessmentAnswers {
  return Object.fromEntries(
    assessmentOptions.flatMap(({ id, input }) => {
      const given = draft[id];
      if (given === undefined) return [];
      const number = input === "number" && typeof given === "string" ? Number(given.trim().replace(",", ".")) : given;
      // What is no number is sent as it stands, and comes back with a sentence about it.
      return [[id, Number.isNaN(number) ? given : number] as const];
    }),
  );
}
