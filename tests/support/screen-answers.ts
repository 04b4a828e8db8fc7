import { screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { answersSchema, type ScreenAnswers } from "@/lib/facts/screen/schema";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** The readiness form with these questions answered yes and all others no. */
export function screenAnswers(clientId: string, ...yes: readonly string[]): ScreenAnswers {
  const answers = Object.fromEntries(screenQuestions.map(({ id }) => [id, yes.includes(id) ? "yes" : "no"]));
  return answersSchema(today()).parse({ clientId, key: newId(), completedOn: today(), answers });
}
