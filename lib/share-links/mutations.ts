import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { addDays, isIsoDay } from "@/lib/domain/day/day";
import { endsOn } from "@/lib/domain/program/schedule";
import { findVersion } from "@/lib/plans/queries";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { type LinkEvent, noteOnLink } from "@/lib/server/auth/link-log";
import { codeHash, codeOf, secretHash, secretOf } from "@/lib/server/auth/link-secret";
import { now } from "@/lib/server/clock";
import { newPublicId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { type Expiry, LINK_OUTLIVES_PLAN_DAYS, type Question } from "./schema";

/** Makes the plan's link, or makes the one there live again with a new secret. The old secret opens nothing any more, and
 *  wrong years of birth are forgotten. */
export async function addShareLink(ctx: PracticeContext, planId: string): Promise<void> {
  await store().write(async (tx) => {
    const version = await findVersion(tx, ctx.practiceId, planId);
    if (!version) throw new Problem("stopped", "Publish the plan first, then share it.");
    const expiresAt = addDays(endsOn(version.content), LINK_OUTLIVES_PLAN_DAYS);
    const link = await linkOf(tx, ctx, planId);
    const id = link?.id ?? newPublicId();
    const generation = (link?.generation ?? 0) + 1;
    const live = { generation, ...hashesOf(id, generation), expiresAt, revokedAt: null, wrongYears: 0 };
    const { shareLinks } = store().tables;
    if (link) await tx.update(shareLinks).set(live).where(mine(ctx, id));
    else {
      const owned = { id, practiceId: ctx.practiceId, clientId: version.clientId, planId };
      await tx.insert(shareLinks).values({ ...owned, ...live, createdAt: now(), createdBy: ctx.userId });
    }
    await keepTrace(tx, ctx, { id, clientId: version.clientId }, link ? "rotated" : "made");
  });
}

/** Shuts the link at once, for every browser that has opened it. */
export async function endShareLink(ctx: PracticeContext, planId: string): Promise<void> {
  await store().write(async (tx) => {
    const link = await linkOf(tx, ctx, planId);
    if (!link || link.revokedAt) throw new Problem("not-found", "This link is shut already.");
    await shut(tx, ctx, link);
  });
}

/** Shuts every link of a client. Answers how many there were. */
export async function endClientLinks(ctx: PracticeContext, clientId: string): Promise<number> {
  return endMany(ctx, clientId);
}

/** Shuts every link of the practice. Answers how many there were. */
export async function endAllLinks(ctx: PracticeContext): Promise<number> {
  return endMany(ctx);
}

async function endMany(ctx: PracticeContext, clientId?: string): Promise<number> {
  return store().write(async (tx) => {
    const { shareLinks } = store().tables;
    const links = await tx
      .select({ id: shareLinks.id, clientId: shareLinks.clientId })
      .from(shareLinks)
      .where(
        and(
          eq(shareLinks.practiceId, ctx.practiceId),
          isNull(shareLinks.revokedAt),
          clientId === undefined ? undefined : eq(shareLinks.clientId, clientId),
        ),
      );
    if (links.length === 0) throw new Problem("not-found", "There is no link that could be shut.");
    for (const link of links) await shut(tx, ctx, link);
    return links.length;
  });
}

/** Sets the last day on which the link works; a link that has run out works again. The second of two editors is told. */
export async function changeExpiry(ctx: PracticeContext, { planId, seen, expiresAt }: Expiry): Promise<void> {
  await store().write(async (tx) => {
    const link = await openLinkOf(tx, ctx, planId);
    if (link.expiresAt === expiresAt) return;
    if (link.expiresAt !== seen) {
      throw new Problem("conflict", `A colleague has set this day to ${link.expiresAt} meanwhile. Look at it again.`, {
        current: { expiresAt: link.expiresAt },
      });
    }
    const { shareLinks } = store().tables;
    await tx.update(shareLinks).set({ expiresAt }).where(mine(ctx, link.id));
    await keepTrace(tx, ctx, link, "expiry set", ["expiresAt"]);
  });
}

/** Turns the question for the year of birth on or off. Turned on, it begins to count wrong years from none; whoever has
 *  the page open is asked too. */
export async function changeQuestion(ctx: PracticeContext, { planId, asks }: Question): Promise<void> {
  await store().write(async (tx) => {
    const link = await openLinkOf(tx, ctx, planId);
    if (link.asksBirthYear === asks) return;
    if (asks && !(await hasBirthDate(tx, ctx, link.clientId))) {
      throw new Problem("stopped", "Enter the client's date of birth on the record first.");
    }
    const { shareLinks } = store().tables;
    await tx.update(shareLinks).set({ asksBirthYear: asks, wrongYears: 0 }).where(mine(ctx, link.id));
    await keepTrace(tx, ctx, link, asks ? "question on" : "question off", ["asksBirthYear"]);
  });
}

async function openLinkOf(tx: Query, ctx: PracticeContext, planId: string) {
  const link = await linkOf(tx, ctx, planId);
  if (!link) throw new Problem("not-found", "This plan has no link yet.");
  if (link.revokedAt) throw new Problem("stopped", "This link is shut. Make a new one first.");
  return link;
}

async function hasBirthDate(tx: Query, { practiceId }: PracticeContext, clientId: string): Promise<boolean> {
  const { clients } = store().tables;
  const [client] = await tx
    .select({ birthDate: clients.birthDate })
    .from(clients)
    .where(and(eq(clients.practiceId, practiceId), eq(clients.id, clientId)));
  return client !== undefined && isIsoDay(client.birthDate);
}

interface OwnLink {
  readonly id: string;
  readonly clientId: string;
}

async function shut(tx: Query, ctx: PracticeContext, link: OwnLink): Promise<void> {
  const { shareLinks } = store().tables;
  await tx.update(shareLinks).set({ revokedAt: now() }).where(mine(ctx, link.id));
  await keepTrace(tx, ctx, link, "revoked");
}

const AUDITED: Readonly<Record<Exclude<LinkEvent, "mailed">, string>> = {
  made: "share-link.made",
  rotated: "share-link.rotated",
  revoked: "share-link.revoked",
  "expiry set": "share-link.expiry-set",
  "question on": "share-link.question-set",
  "question off": "share-link.question-set",
};

/** A row of the trail and a line of the link's own log. */
async function keepTrace(
  tx: Query,
  ctx: PracticeContext,
  { id, clientId }: OwnLink,
  what: keyof typeof AUDITED,
  fields: readonly string[] = [],
): Promise<void> {
  await noteOnLink(tx, ctx.practiceId, id, what);
  await recordAudit(tx, ctx, { action: AUDITED[what], subjectId: id, clientId, fields });
}

async function linkOf(tx: Query, { practiceId }: PracticeContext, planId: string) {
  const { shareLinks } = store().tables;
  const [link] = await tx
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.planId, planId)));
  return link ?? null;
}

function mine({ practiceId }: PracticeContext, linkId: string) {
  const { shareLinks } = store().tables;
  return and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.id, linkId));
}

function hashesOf(id: string, generation: number) {
  return { secretHash: secretHash(secretOf(id, generation)), codeHash: codeHash(codeOf(id, generation)) };
}
