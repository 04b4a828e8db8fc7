import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { AssessmentOption } from "@/lib/domain/knowledge/assessment/types";
import { type AssessmentAnswer, assessmentSchema, type NewAssessment } from "@/lib/facts/assessment/schema";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** An assessment as its form sends it. */
export function assessment(
  clientId: string,
  answers: Readonly<Record<string, AssessmentAnswer>>,
  takenOn: string = today(),
): NewAssessment {
  return assessmentSchema(today()).parse({ clientId, key: newId(), takenOn, answers });
}

/** One answer to everything that can be asked, of the kind that it takes. */
export function answerToEvery(): Record<string, AssessmentAnswer> {
  return Object.fromEntries(assessmentOptions.map((option) => [option.id, anAnswer(option)]));
}

function anAnswer({ input, choices = [], most = 0 }: AssessmentOption): AssessmentAnswer {
  const [first] = choices.map(({ value }) => value);
  switch (input) {
    case "yes-no":
      return true;
    case "one-of":
      return first ?? "";
    case "some-of":
      return [first ?? ""];
    case "number":
    case "scale":
      return most;
    case "text":
      return "Since spring";
    case "time":
      return "07:30";
    case "date":
      return today();
  }
}
