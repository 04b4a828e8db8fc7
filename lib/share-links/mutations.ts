import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { addDays } from "@/lib/domain/day/day";
import { endsOn } from "@/lib/domain/program/schedule";
import { findVersion } from "@/lib/plans/queries";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { codeHash, codeOf, secretHash, secretOf } from "@/lib/server/auth/link-secret";
import { now } from "@/lib/server/clock";
import { newPublicId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { LINK_OUTLIVES_PLAN_DAYS } from "./schema";

/** Makes the plan's link, or makes the one there live again with a new secret. The old secret opens nothing any more. */
export async function addShareLink(ctx: PracticeContext, planId: string): Promise<void> {
  await store().write(async (tx) => {
    const version = await findVersion(tx, ctx.practiceId, planId);
    if (!version) throw new Problem("stopped", "Publish the plan first, then share it.");
    const expiresAt = addDays(endsOn(version.content), LINK_OUTLIVES_PLAN_DAYS);
    const link = await linkOf(tx, ctx, planId);
    const id = link?.id ?? newPublicId();
    const generation = (link?.generation ?? 0) + 1;
    const live = { generation, ...hashesOf(id, generation), expiresAt, revokedAt: null };
    const { shareLinks } = store().tables;
    if (link)
      await tx
        .update(shareLinks)
        .set(live)
        .where(and(eq(shareLinks.practiceId, ctx.practiceId), eq(shareLinks.id, id)));
    else {
      const owned = { id, practiceId: ctx.practiceId, clientId: version.clientId, planId };
      await tx.insert(shareLinks).values({ ...owned, ...live, createdAt: now(), createdBy: ctx.userId });
    }
    const action = link ? "share-link.rotated" : "share-link.made";
    await recordAudit(tx, ctx, { action, subjectId: id, clientId: version.clientId });
  });
}

/** Shuts the link at once, for every browser that has opened it. */
export async function endShareLink(ctx: PracticeContext, planId: string): Promise<void> {
  await store().write(async (tx) => {
    const link = await linkOf(tx, ctx, planId);
    if (!link || link.revokedAt) throw new Problem("not-found", "This link is shut already.");
    const { shareLinks } = store().tables;
    await tx
      .update(shareLinks)
      .set({ revokedAt: now() })
      .where(and(eq(shareLinks.practiceId, ctx.practiceId), eq(shareLinks.id, link.id)));
    await recordAudit(tx, ctx, { action: "share-link.revoked", subjectId: link.id, clientId: link.clientId });
  });
}

async function linkOf(tx: Query, { practiceId }: PracticeContext, planId: string) {
  const { shareLinks } = store().tables;
  const [link] = await tx
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.planId, planId)));
  return link ?? null;
}

function hashesOf(id: string, generation: number) {
  return { secretHash: secretHash(secretOf(id, generation)), codeHash: codeHash(codeOf(id, generation)) };
}
