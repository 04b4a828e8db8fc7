import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { recordChange } from "@/lib/clients/mutations";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { NewAssessment } from "./schema";

/** Keeps one assessment beside those before it, with its lines in history and trail. Answers its id. */
export async function addAssessment(
  ctx: PracticeContext,
  { clientId, key, takenOn, answers }: NewAssessment,
): Promise<string> {
  const { write, tables } = store();
  const { assessments, clients } = tables;
  return write(async (tx) => {
    const [client] = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(and(eq(clients.practiceId, ctx.practiceId), eq(clients.id, clientId)));
    if (!client) throw new Problem("not-found", "This client is not in your practice.");
    return once(tx, ctx.practiceId, key, async () => {
      const id = newId();
      const owned = { id, practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
      await tx.insert(assessments).values({ ...owned, takenOn, answers });
      const count = Object.keys(answers).length;
      const what = `Assessment of ${takenOn}: ${count} ${count === 1 ? "answer" : "answers"}`;
      await recordChange(tx, ctx, clientId, what, []);
      await recordAudit(tx, ctx, { action: "assessment.taken", subjectId: id, clientId });
      return id;
    });
  });
}
