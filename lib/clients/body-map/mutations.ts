import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { once } from "@/lib/server/audit/once";
import type { PracticeContext } from "@/lib/server/auth/context";
import { Problem } from "@/lib/server/problem";
import { insertBodyMap } from "../mutations";
import type { NewBodyMap } from "./schema";

/** Records a map beside those before it; it is the current one from now on. Answers its id. The second of two
 *  practitioners who mark the same client gets a word about the first. */
export async function addBodyMap(
  ctx: PracticeContext,
  { clientId, key, basedOn, takenOn, marks }: NewBodyMap,
): Promise<string> {
  const { write, tables } = store();
  const { bodyMaps, clients } = tables;
  return write(async (tx) => {
    const [client] = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(and(eq(clients.practiceId, ctx.practiceId), eq(clients.id, clientId)));
    if (!client) throw new Problem("not-found", "This client is not in your practice.");
    return once(tx, ctx.practiceId, key, async () => {
      const [current] = await tx
        .select({ id: bodyMaps.id, recordedAt: bodyMaps.recordedAt })
        .from(bodyMaps)
        .where(and(eq(bodyMaps.practiceId, ctx.practiceId), eq(bodyMaps.clientId, clientId)))
        .orderBy(desc(bodyMaps.recordedAt), desc(bodyMaps.id))
        .limit(1);
      if ((current?.id ?? null) !== basedOn) {
        const message =
          "A colleague recorded a map meanwhile. Yours is still here: compare it with theirs below, then record it again.";
        throw new Problem("conflict", message, { current: { id: current?.id ?? null } });
      }
      return insertBodyMap(tx, ctx, clientId, takenOn, marks, current?.recordedAt);
    });
  });
}
