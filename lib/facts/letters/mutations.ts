import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { type Letter, letterType } from "./schema";

/** Hands out a letter and writes down who read it, in one transaction; null when there is none in this practice. */
export async function openLetter(ctx: PracticeContext, clientId: string, clearanceId: string): Promise<Letter | null> {
  const { write, tables } = store();
  const { clearanceLetters } = tables;
  return write(async (tx) => {
    const [row] = await tx
      .select({
        fileName: clearanceLetters.fileName,
        mediaType: clearanceLetters.mediaType,
        content: clearanceLetters.content,
      })
      .from(clearanceLetters)
      .where(
        and(
          eq(clearanceLetters.practiceId, ctx.practiceId),
          eq(clearanceLetters.clientId, clientId),
          eq(clearanceLetters.clearanceId, clearanceId),
        ),
      );
    const mediaType = row && letterType(row.mediaType);
    if (!mediaType) return null;
    const reason = "the letter of a clearance";
    await recordAudit(tx, ctx, { action: "client.viewed", subjectId: clearanceId, clientId, reason });
    return { fileName: row.fileName, mediaType, bytes: new Uint8Array(Buffer.from(row.content, "base64")) };
  });
}
