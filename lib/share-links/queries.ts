import { and, desc, eq } from "drizzle-orm";
import { store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";
import { codeOf, secretOf } from "@/lib/server/auth/link-secret";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";

/** The link of a plan with its address and code, or null when there is none. */
export async function findShareLink({ practiceId }: PracticeContext, planId: string) {
  const { read, tables } = store();
  const { shareLinks } = tables;
  const [link] = await read
    .select({
      id: shareLinks.id,
      generation: shareLinks.generation,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
    })
    .from(shareLinks)
    .where(and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.planId, planId)));
  if (!link) return null;
  const { id, generation, expiresAt, revokedAt } = link;
  const state = revokedAt ? ("revoked" as const) : expiresAt < today() ? ("expired" as const) : ("live" as const);
  return {
    id,
    expiresAt,
    state,
    url: addressOf(id, generation),
    code: codeOf(id, generation),
    typeAt: `${env().origin}/p`,
  };
}

export type ShareLink = NonNullable<Awaited<ReturnType<typeof findShareLink>>>;

/** When the link was opened, newest first. */
export async function listViews({ practiceId }: PracticeContext, linkId: string) {
  const { read, tables } = store();
  const { linkViews } = tables;
  return read
    .select({ id: linkViews.id, at: linkViews.at, what: linkViews.what })
    .from(linkViews)
    .where(and(eq(linkViews.practiceId, practiceId), eq(linkViews.linkId, linkId)))
    .orderBy(desc(linkViews.at))
    .limit(20);
}

function addressOf(linkId: string, generation: number): string {
  return `${env().origin}/p/${linkId}#${secretOf(linkId, generation)}`;
}
