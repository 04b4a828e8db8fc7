import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { PracticeContext } from "@/lib/server/auth/context";
import { type AssessmentAnswer, type AssessmentAnswers, answerProblem } from "./schema";

/** Most assessments that a record shows. */
const MOST = 60;

/** The assessments of a client, newest first. */
export async function listAssessments({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { assessments, users } = tables;
  const rows = await read
    .select({
      id: assessments.id,
      takenOn: assessments.takenOn,
      answers: assessments.answers,
      by: users.fullName,
    })
    .from(assessments)
    .leftJoin(users, and(eq(users.practiceId, assessments.practiceId), eq(users.id, assessments.recordedBy)))
    .where(and(eq(assessments.practiceId, practiceId), eq(assessments.clientId, clientId)))
    .orderBy(desc(assessments.takenOn), desc(assessments.recordedAt))
    .limit(MOST);
  return rows.map(({ answers, ...row }) => ({ ...row, answers: knownAnswers(answers, row.takenOn) }));
}

export type Assessment = Awaited<ReturnType<typeof listAssessments>>[number];

// Stored answers can be older than the options: what no option takes any more is left out.
function knownAnswers(stored: Readonly<Record<string, unknown>>, takenOn: string): AssessmentAnswers {
  return Object.fromEntries(
    assessmentOptions.flatMap((option) => {
      const given = stored[option.id];
      return isAnswer(given) && answerProblem(option, given, takenOn) === null ? [[option.id, given] as const] : [];
    }),
  );
}

function isAnswer(value: unknown): value is AssessmentAnswer {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string");
  return typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}
