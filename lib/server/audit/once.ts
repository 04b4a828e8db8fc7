import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { now } from "../clock";

/** Does `work` once for a key: a second submit of the same form answers the id that the first one made. */
export async function once(tx: Query, practiceId: string, key: string, work: () => Promise<string>): Promise<string> {
  const { idempotencyKeys } = store().tables;
  const [done] = await tx
    .select({ resultId: idempotencyKeys.resultId })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.practiceId, practiceId), eq(idempotencyKeys.key, key)));
  if (done) return done.resultId;
  const resultId = await work();
  await tx.insert(idempotencyKeys).values({ practiceId, key, resultId, createdAt: now() });
  return resultId;
}
