import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";
import { knownMarks } from "./schema";

/** Most maps that a record shows. */
const MOST = 60;

/** The maps of a client, the current one first. The front desk gets none: they are clinical. */
export async function listBodyMaps({ practiceId, role }: PracticeContext, clientId: string, most: number = MOST) {
  if (role === "assistant") return [];
  const { read, tables } = store();
  const { bodyMaps, users } = tables;
  const rows = await read
    .select({ id: bodyMaps.id, takenOn: bodyMaps.takenOn, marks: bodyMaps.marks, by: users.fullName })
    .from(bodyMaps)
    .leftJoin(users, and(eq(users.practiceId, bodyMaps.practiceId), eq(users.id, bodyMaps.recordedBy)))
    .where(and(eq(bodyMaps.practiceId, practiceId), eq(bodyMaps.clientId, clientId)))
    .orderBy(desc(bodyMaps.recordedAt), desc(bodyMaps.id))
    .limit(most);
  return rows.map(({ marks, ...row }) => ({ ...row, marks: knownMarks(marks) }));
}

export type BodyMap = Awaited<ReturnType<typeof listBodyMaps>>[number];
