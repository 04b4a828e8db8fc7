import { z } from "zod";
import { isoDay } from "@/lib/clients/schema";
import type { Facts } from "@/lib/domain/check/types";
import type { DerivedKey } from "@/lib/domain/knowledge/conditions";
import { isAsked, type OnRecord, type ScreenQuestion, screenQuestions } from "@/lib/domain/knowledge/screen-questions";

const wantsAnswer = (short: string): string => `Answer yes or no: ${short}`;

/** The answers to the readiness form: every question has one, and none was chosen beforehand. */
export function answersSchema(today: string) {
  return z.strictObject({
    clientId: z.string().min(1).max(64),
    key: z.string().min(8).max(64),
    completedOn: isoDay("Enter the day").refine((day) => day <= today, "The day must not be in the future"),
    answers: z.strictObject(
      Object.fromEntries(
        screenQuestions.map(({ id, short, notFor }) => {
          const answer = z.enum(["yes", "no"], wantsAnswer(short));
          // Whether it may be left out the record says, which the form does not send.
          return [id, notFor ? answer.optional() : answer];
        }),
      ),
    ),
  });
}

export type ScreenAnswers = z.output<ReturnType<typeof answersSchema>>;

/** What a client's facts say that decides which questions can be left out. */
export const onRecord = ({ sex, conditions, screen, keys = [] }: Facts): OnRecord => ({
  sex,
  keys: [
    ...conditions.map(({ key }) => key),
    ...(screen?.positive ?? []),
    ...keys.map((one) => (typeof one === "string" ? one : one.key)),
  ],
});

/** The questions without an answer that this client must be asked, each with what to do about it. */
export function unanswered(answers: ScreenAnswers["answers"], facts: Facts): Record<string, string> {
  const record = onRecord(facts);
  const open = screenQuestions.filter((question) => isAsked(question, record) && answers[question.id] === undefined);
  return Object.fromEntries(open.map(({ id, short }) => [`answers.${id}`, wantsAnswer(short)]));
}

type Recorded = Pick<Facts, "conditions" | "medicines">;

/** True when a yes needs nothing more than what is on the record: the rules of that row speak from there. */
export function isSettled(question: ScreenQuestion, { conditions, medicines }: Recorded, day: string): boolean {
  const { key, opens, settledBy = [], medicine } = question;
  if (key !== undefined) return false;
  if (medicine) return medicines.length > 0;
  if (conditions.some((condition) => condition.key !== null && condition.key === opens)) return true;
  if (settledBy === "today") return conditions.some(({ recordedOn }) => recordedOn === day);
  return conditions.some((condition) => condition.key !== null && settledBy.includes(condition.key));
}

/** What the yeses put on the client: the keys of signs, and one that holds effort until every other yes is settled. */
export function positiveKeys(answers: ScreenAnswers["answers"], recorded: Recorded, day: string): DerivedKey[] {
  const keys = screenQuestions
    .filter(({ id }) => answers[id] === "yes")
    .flatMap((question) => question.key ?? (isSettled(question, recorded, day) ? [] : "parq-yes"));
  return [...new Set(keys)];
}
