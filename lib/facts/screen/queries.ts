import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { knownKey } from "@/lib/domain/knowledge/known";
import { screenQuestions, screenShorts } from "@/lib/domain/knowledge/screen-questions";
import { type PracticeContext, THE_CLIENT } from "@/lib/server/auth/context";

/** The last answers to the readiness form, or null when it was never asked. */
export async function findScreen({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { screens, users } = tables;
  const [row] = await read
    .select({
      completedOn: screens.completedOn,
      positive: screens.positive,
      recordedBy: screens.recordedBy,
      name: users.fullName,
    })
    .from(screens)
    .leftJoin(users, and(eq(users.practiceId, screens.practiceId), eq(users.id, screens.recordedBy)))
    .where(and(eq(screens.practiceId, practiceId), eq(screens.clientId, clientId)))
    .orderBy(desc(screens.recordedAt))
    .limit(1);
  if (!row) return null;
  const { completedOn, positive, recordedBy, name } = row;
  return { completedOn, by: recordedBy === THE_CLIENT ? "the client" : name, yes: yesesOf(positive) };
}

export type LastScreen = NonNullable<Awaited<ReturnType<typeof findScreen>>>;

// What the client tells from the shared page, and older screens, have keys alone.
function yesesOf(positive: readonly string[]): string[] {
  const asked = screenQuestions.filter(({ id }) => positive.includes(`yes:${id}`)).map(({ short }) => short);
  const told = positive.filter(knownKey).flatMap((key) => screenShorts.get(key) ?? key.replaceAll("-", " "));
  return asked.length > 0 ? asked : told;
}
