import { and, count, desc, eq, isNull, lt, or } from "drizzle-orm";
import { store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";
import { MOST_WRONG_YEARS } from "@/lib/server/auth/link-birth-year";
import { codeOf, secretOf } from "@/lib/server/auth/link-secret";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import type { LogPlace } from "./schema";

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
      asksBirthYear: shareLinks.asksBirthYear,
      wrongYears: shareLinks.wrongYears,
    })
    .from(shareLinks)
    .where(and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.planId, planId)));
  if (!link) return null;
  const { id, generation, expiresAt, asksBirthYear } = link;
  return {
    id,
    expiresAt,
    asksBirthYear,
    state: stateOf(link),
    url: addressOf(id, generation),
    code: codeOf(id, generation),
    typeAt: `${env().origin}/p`,
  };
}

export type ShareLink = NonNullable<Awaited<ReturnType<typeof findShareLink>>>;

/** Whether a link opens anything, and if not, why: shut by the practice, by wrong years of birth, or by time. */
function stateOf({
  revokedAt,
  wrongYears,
  expiresAt,
}: {
  revokedAt: string | null;
  wrongYears: number;
  expiresAt: string;
}) {
  if (revokedAt !== null) return wrongYears >= MOST_WRONG_YEARS ? ("locked" as const) : ("revoked" as const);
  return expiresAt < today() ? ("expired" as const) : ("live" as const);
}

/** Lines of a link's log that are read at once. One more is answered where there are more. */
export const LOG_LINES = 20;

/** What became of the link, newest first, or what came before a line of it. */
export async function listViews({ practiceId }: PracticeContext, linkId: string, after?: LogPlace) {
  const { read, tables } = store();
  const { linkViews } = tables;
  const older = after && or(lt(linkViews.at, after.at), and(eq(linkViews.at, after.at), lt(linkViews.id, after.id)));
  return read
    .select({ id: linkViews.id, at: linkViews.at, what: linkViews.what })
    .from(linkViews)
    .where(and(eq(linkViews.practiceId, practiceId), eq(linkViews.linkId, linkId), older))
    .orderBy(desc(linkViews.at), desc(linkViews.id))
    .limit(LOG_LINES + 1);
}

export type LinkView = Awaited<ReturnType<typeof listViews>>[number];

/** How many links of the practice, or of one client, have not been shut. */
export async function countOpenLinks({ practiceId }: PracticeContext, clientId?: string): Promise<number> {
  const { read, tables } = store();
  const { shareLinks } = tables;
  const [row] = await read
    .select({ links: count() })
    .from(shareLinks)
    .where(
      and(
        eq(shareLinks.practiceId, practiceId),
        isNull(shareLinks.revokedAt),
        clientId === undefined ? undefined : eq(shareLinks.clientId, clientId),
      ),
    );
  return row?.links ?? 0;
}

function addressOf(linkId: string, generation: number): string {
  return `${env().origin}/p/${linkId}#${secretOf(linkId, generation)}`;
}
