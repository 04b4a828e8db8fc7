import { and, asc, desc, eq, gt, isNull, lte } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { IsoDay } from "@/lib/domain/day/day";
import type { PlanContent } from "@/lib/domain/program/plan";
import type { PracticeContext } from "@/lib/server/auth/context";
import { contentSchema } from "@/lib/templates/schema";

/** A plan of this practice with its draft, or null. */
export async function findPlan({ practiceId }: PracticeContext, planId: string) {
  return findPlanIn(store().read, practiceId, planId);
}

/** The same inside a transaction. */
export async function findPlanIn(query: Query, practiceId: string, planId: string) {
  const { plans } = store().tables;
  const [row] = await query
    .select({
      id: plans.id,
      clientId: plans.clientId,
      templateId: plans.templateId,
      draft: plans.draft,
      publishedVersion: plans.publishedVersion,
      endedAt: plans.endedAt,
      decidedWeek: plans.decidedWeek,
      revision: plans.revision,
      updatedAt: plans.updatedAt,
    })
    .from(plans)
    .where(and(eq(plans.practiceId, practiceId), eq(plans.id, planId)));
  return row ? { ...row, draft: contentOf(row.draft) } : null;
}

export type Plan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;

/** The plans of a client, newest first. */
export async function listPlans({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { plans } = tables;
  const rows = await read
    .select({
      id: plans.id,
      draft: plans.draft,
      publishedVersion: plans.publishedVersion,
      endedAt: plans.endedAt,
      updatedAt: plans.updatedAt,
    })
    .from(plans)
    .where(and(eq(plans.practiceId, practiceId), eq(plans.clientId, clientId)))
    .orderBy(desc(plans.createdAt), desc(plans.id))
    .limit(50);
  return rows.map((row) => ({ ...row, draft: contentOf(row.draft) }));
}

/** One published version of a plan of the signed-in practice, or null. */
export async function findPublished({ practiceId }: PracticeContext, planId: string, number: number) {
  return findVersion(store().read, practiceId, planId, number);
}

/** One published version: by its number, the one that was followed on a day, or the newest. */
export async function findVersion(query: Query, practiceId: string, planId: string, wanted?: number | { on: IsoDay }) {
  const { planVersions } = store().tables;
  const byNumber = typeof wanted === "number" ? eq(planVersions.number, wanted) : undefined;
  const which = typeof wanted === "object" ? lte(planVersions.publishedOn, wanted.on) : byNumber;
  const [row] = await query
    .select({
      planId: planVersions.planId,
      clientId: planVersions.clientId,
      number: planVersions.number,
      content: planVersions.content,
      changed: planVersions.changed,
      publishedOn: planVersions.publishedOn,
      publishedBy: planVersions.publishedBy,
      rulesVersion: planVersions.rulesVersion,
    })
    .from(planVersions)
    .where(and(eq(planVersions.practiceId, practiceId), eq(planVersions.planId, planId), which))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return row ? { ...row, content: contentOf(row.content) } : null;
}

export type PlanVersion = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

/** Every published version of a plan, oldest first, with the day from which it was followed. */
export async function listPublished(query: Query, practiceId: string, planId: string) {
  const { planVersions } = store().tables;
  const rows = await query
    .select({ content: planVersions.content, publishedOn: planVersions.publishedOn })
    .from(planVersions)
    .where(and(eq(planVersions.practiceId, practiceId), eq(planVersions.planId, planId)))
    .orderBy(asc(planVersions.number));
  return rows.map((row) => ({ ...row, content: contentOf(row.content) }));
}

/** The published plans of a practice that have not ended, in their newest version and with whom they are for. The caller
 *  sets the order and how many. */
export function plansInUse(query: Query, practiceId: string) {
  const { plans, planVersions, clients } = store().tables;
  return query
    .select({
      planId: plans.id,
      clientName: clients.fullName,
      version: planVersions.number,
      publishedOn: planVersions.publishedOn,
      content: planVersions.content,
    })
    .from(plans)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.practiceId, plans.practiceId),
        eq(planVersions.planId, plans.id),
        eq(planVersions.number, plans.publishedVersion),
      ),
    )
    .innerJoin(clients, and(eq(clients.practiceId, plans.practiceId), eq(clients.id, plans.clientId)))
    .where(and(eq(plans.practiceId, practiceId), gt(plans.publishedVersion, 0), isNull(plans.endedAt)));
}

/** All versions of a plan, newest first, without their content. */
export async function listVersions({ practiceId }: PracticeContext, planId: string) {
  const { read, tables } = store();
  const { planVersions, users } = tables;
  return read
    .select({
      number: planVersions.number,
      changed: planVersions.changed,
      publishedAt: planVersions.publishedAt,
      publishedBy: users.fullName,
      rulesVersion: planVersions.rulesVersion,
    })
    .from(planVersions)
    .leftJoin(users, and(eq(users.practiceId, planVersions.practiceId), eq(users.id, planVersions.publishedBy)))
    .where(and(eq(planVersions.practiceId, practiceId), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.number));
}

/** Newest published versions of a client's plans that have not ended: what a change of facts must re-check. */
export async function activeVersions(query: Query, practiceId: string, clientId: string): Promise<PlanVersion[]> {
  const { plans } = store().tables;
  const active = await query
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.practiceId, practiceId), eq(plans.clientId, clientId), isNull(plans.endedAt)));
  const versions: PlanVersion[] = [];
  for (const { id } of active) {
    const version = await findVersion(query, practiceId, id);
    if (version) versions.push(version);
  }
  return versions;
}

// Stored by us and checked on the way in; parsed again so that an older shape is found here and not on the page.
function contentOf(stored: unknown): PlanContent {
  return contentSchema.parse(stored);
}
