import { asc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { sameHash } from "../ids";
import { chainMac } from "./record-audit";

/** Walks a practice's trail. Answers the number of sound rows, and the first row that is missing or altered, if any. */
export async function verifyAudit(practiceId: string): Promise<{ sound: number; brokenAt: number | null }> {
  const { read, tables } = store();
  const rows = await read
    .select()
    .from(tables.auditRows)
    .where(eq(tables.auditRows.practiceId, practiceId))
    .orderBy(asc(tables.auditRows.sequence));
  let macBefore = "";
  for (const [index, row] of rows.entries()) {
    if (row.sequence !== index + 1 || !sameHash(row.mac, chainMac(macBefore, row)))
      return { sound: index, brokenAt: index + 1 };
    macBefore = row.mac;
  }
  return { sound: rows.length, brokenAt: null };
}
