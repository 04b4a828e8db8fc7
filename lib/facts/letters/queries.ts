import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { knownSelector } from "@/lib/domain/knowledge/known";
import type { PracticeContext } from "@/lib/server/auth/context";

/** Every clearance of a client, newest first, those that have ended too. The letter itself stays where it is. */
export async function listClearances({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { clearances, clearanceLetters } = tables;
  const rows = await read
    .select({
      id: clearances.id,
      covers: clearances.covers,
      givenBy: clearances.givenBy,
      givenOn: clearances.givenOn,
      until: clearances.until,
      letter: clearances.letter,
      endedAt: clearances.endedAt,
      fileName: clearanceLetters.fileName,
      fileBytes: clearanceLetters.size,
    })
    .from(clearances)
    .leftJoin(
      clearanceLetters,
      and(eq(clearanceLetters.practiceId, clearances.practiceId), eq(clearanceLetters.clearanceId, clearances.id)),
    )
    .where(and(eq(clearances.practiceId, practiceId), eq(clearances.clientId, clientId)))
    .orderBy(desc(clearances.recordedAt), desc(clearances.id))
    .limit(100);
  return rows.map(({ covers, ...row }) => ({ ...row, covers: covers.filter(knownSelector) }));
}

export type ClearanceRow = Awaited<ReturnType<typeof listClearances>>[number];
