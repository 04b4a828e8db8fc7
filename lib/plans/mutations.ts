import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import type { Swapped } from "@/lib/domain/program/apply-program";
import { templateOf } from "@/lib/domain/program/apply-template";
import { checkPlan, pausedRows } from "@/lib/domain/program/check-plan";
import { withVisitsFrom } from "@/lib/domain/program/first-day";
import type { PlanContent } from "@/lib/domain/program/plan";
import { libraryOf } from "@/lib/library/queries";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now, today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { insertTemplate } from "@/lib/templates/mutations";
import type { NewTemplate } from "@/lib/templates/schema";
import { findPlanIn } from "./queries";
import type { Draft, NewPlan } from "./schema";
import { beginFrom } from "./swapped/queries";

/** Makes a draft from a program, swapped for this client. Answers the plan's id and what was swapped. */
export async function addPlan(
  ctx: PracticeContext,
  input: NewPlan,
): Promise<{ planId: string; swapped: readonly Swapped[] }> {
  const { write, tables } = store();
  return write(async (tx) => {
    const { facts, context } = await knownOf(tx, ctx, input.clientId);
    const library = await libraryOf(tx, ctx.practiceId);
    const begun = await beginFrom(tx, ctx.practiceId, input.templateId);
    if (!begun) {
      throw new Problem("input", "Choose a program to begin from.", { fields: { templateId: "Choose a program" } });
    }
    const { content, swapped } = begun(input, facts, library, context);
    const planId = await once(tx, ctx.practiceId, input.key, async () => {
      const id = newId();
      const at = now();
      const owned = { id, practiceId: ctx.practiceId, clientId: input.clientId };
      const values = {
        ...owned,
        templateId: input.templateId,
        draft: withVisitsFrom(content, library),
        publishedVersion: 0,
        revision: 1,
      };
      await tx.insert(tables.plans).values({ ...values, createdAt: at, updatedAt: at });
      await recordAudit(tx, ctx, { action: "plan.created", subjectId: id, clientId: input.clientId });
      return id;
    });
    return { planId, swapped };
  });
}

/** Saves the draft; the second of two editors keeps what they built and is told. */
export async function changeDraft(
  ctx: PracticeContext,
  { planId, revision, content }: Draft,
): Promise<{ revision: number; savedAt: string }> {
  const { write, tables } = store();
  return write(async (tx) => {
    const plan = await planAt(tx, ctx, planId, revision);
    const savedAt = now();
    await tx
      .update(tables.plans)
      .set({ draft: content, revision: revision + 1, updatedAt: savedAt })
      .where(and(eq(tables.plans.practiceId, ctx.practiceId), eq(tables.plans.id, planId)));
    await recordAudit(tx, ctx, {
      action: "plan.draft-saved",
      subjectId: planId,
      clientId: plan.clientId,
      fields: ["draft"],
    });
    return { revision: revision + 1, savedAt };
  });
}

/** Publishes the stored draft as the next version with what the check found. A blocking item stops it. */
export async function addPlanVersion(
  ctx: PracticeContext,
  planId: string,
  revision: number,
  changed: string,
): Promise<number> {
  const { write, tables } = store();
  return write(async (tx) => {
    const plan = await planAt(tx, ctx, planId, revision);
    refuseUnready(plan.draft);
    const { facts, context } = await knownOf(tx, ctx, plan.clientId);
    // Checked again from stored items: what the browser found while building is a courtesy.
    const result = checkPlan(facts, plan.draft, await libraryOf(tx, ctx.practiceId), context);
    const stopping = result.findings.find(({ items }) => items.some(({ ref }) => isBlocked(result.verdicts, ref)));
    if (stopping) throw new Problem("stopped", stopping.rule.say.practitioner);
    const number = plan.publishedVersion + 1;
    const findings = result.findings.flatMap(({ rule, factsHash, items }) =>
      items.map(({ ref, itemId, tier }) => ({ ruleId: rule.id, tier, rowId: ref, itemId, factsHash })),
    );
    const published = { publishedAt: now(), publishedOn: today(), publishedBy: ctx.userId };
    const owned = { practiceId: ctx.practiceId, planId, clientId: plan.clientId, number };
    const kept = { content: plan.draft, findings, rulesVersion: result.rulesVersion, changed: changed || null };
    await tx.insert(tables.planVersions).values({ ...owned, ...kept, ...published });
    await tx
      .update(tables.plans)
      .set({
        publishedVersion: number,
        revision: revision + 1,
        checkedWith: result.rulesVersion,
        pausedRows: [...pausedRows(result)],
      })
      .where(and(eq(tables.plans.practiceId, ctx.practiceId), eq(tables.plans.id, planId)));
    await recordAudit(tx, ctx, {
      action: "plan.published",
      subjectId: planId,
      clientId: plan.clientId,
      reason: `version ${number}`,
    });
    return number;
  });
}

/** Keeps a plan's draft as a template of the practice, without the client's goal and notes. */
export async function addTemplateOf(
  ctx: PracticeContext,
  { planId, name, purpose, key }: NewTemplate,
): Promise<string> {
  return store().write((tx) =>
    once(tx, ctx.practiceId, key, async () => {
      const plan = await findPlanIn(tx, ctx.practiceId, planId);
      if (!plan) throw new Problem("not-found", "This plan is not in your practice.");
      return insertTemplate(tx, ctx, { name, purpose, content: templateOf(plan.draft, name) });
    }),
  );
}

/** Ends a plan: its page stays readable until the link expires, nothing is re-checked any more. */
export async function endPlan(ctx: PracticeContext, planId: string): Promise<void> {
  const { write, tables } = store();
  await write(async (tx) => {
    const [ended] = await tx
      .update(tables.plans)
      .set({ endedAt: now() })
      .where(and(eq(tables.plans.practiceId, ctx.practiceId), eq(tables.plans.id, planId)))
      .returning({ clientId: tables.plans.clientId });
    if (!ended) throw new Problem("not-found", "This plan is not in your practice.");
    await recordAudit(tx, ctx, { action: "plan.ended", subjectId: planId, clientId: ended.clientId });
  });
}

/** The plan at the revision that its editor saw, or the refusal that shows what stands there now. */
export async function planAt(tx: Query, ctx: PracticeContext, planId: string, revision: number) {
  const plan = await findPlanIn(tx, ctx.practiceId, planId);
  if (!plan) throw new Problem("not-found", "This plan is not in your practice.");
  if (plan.revision !== revision) {
    throw new Problem(
      "conflict",
      "A colleague changed this plan meanwhile. Your changes are still here; compare before you save.",
      {
        current: { revision: plan.revision, content: plan.draft },
      },
    );
  }
  return plan;
}

async function knownOf(tx: Query, ctx: PracticeContext, clientId: string) {
  const facts = await factsOf(tx, ctx.practiceId, clientId);
  if (!facts) throw new Problem("not-found", "This client is not in your practice.");
  return { facts, context: { today: today(), overrides: await overridesOf(tx, ctx.practiceId, clientId) } };
}

function refuseUnready({ rows }: PlanContent): void {
  if (rows.length === 0) throw new Problem("stopped", "Add at least one item before you publish.");
  if (!rows.some(({ weeks }) => weeks.some((cell) => cell && cell.days.length > 0))) {
    throw new Problem("stopped", "Choose the days of at least one item before you publish.");
  }
}

function isBlocked(verdicts: readonly { ref: string; blocks: boolean }[], ref: string): boolean {
  return verdicts.some((verdict) => verdict.ref === ref && verdict.blocks);
}
