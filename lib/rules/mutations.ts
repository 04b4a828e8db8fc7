import { and, eq, gt, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { keepRecheck, raisePaused } from "@/lib/alerts/recheck/mutations";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { ruleById } from "@/lib/domain/knowledge/index";
import { type OwnRule, type PracticeRules, UNCHANGED } from "@/lib/domain/knowledge/practice-rules";
import { checkPlan, type Library, pausedRows } from "@/lib/domain/program/check-plan";
import { libraryWith, ownItemsOf, ruleSetOf } from "@/lib/library/queries";
import { findVersion } from "@/lib/plans/queries";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext, Writer } from "@/lib/server/auth/context";
import { now, today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { ruleDraftIn, ruleSetAt } from "./queries";
import type { OwnRuleInput, TierChangeInput } from "./schema";

/** Keeps an own rule in the draft. A new one gets an id that no rule of the practice has had. */
export function saveOwnRule(ctx: PracticeContext, { revision, rule }: OwnRuleInput): Promise<{ revision: number }> {
  return changeDraft(ctx, revision, "rules.own-rule-drafted", async (content, tx) => {
    const id = rule.id || (await nextId(tx, ctx.practiceId, content));
    if (rule.id && !content.own.some((one) => one.id === rule.id)) {
      throw new Problem("not-found", "This rule has been removed from the draft.");
    }
    const kept = { ...rule, id, reviewedOn: today() };
    const isNew = rule.id === "";
    // The schema has seen to every word and to lists that are not empty.
    const own = isNew ? [...content.own, kept] : content.own.map((one) => (one.id === id ? kept : one));
    return { ...content, own: own.filter(isWhole) };
  });
}

/** Makes a shipped rule more or less strict in the draft; its own tier takes an earlier change back. */
export function changeTier(
  ctx: PracticeContext,
  { revision, ...change }: TierChangeInput,
): Promise<{ revision: number }> {
  return changeDraft(ctx, revision, "rules.tier-drafted", async (content) => {
    const others = content.tiers.filter(({ ruleId }) => ruleId !== change.ruleId);
    const isShipped = ruleById(change.ruleId)?.tier === change.tier;
    return { ...content, tiers: isShipped ? others : [...others, change] };
  });
}

/** Takes an own rule or a change of tier out of the draft. */
export function dropFromDraft(ctx: PracticeContext, revision: number, id: string): Promise<{ revision: number }> {
  return changeDraft(ctx, revision, "rules.draft-dropped", async ({ own, tiers }) => ({
    own: own.filter((rule) => rule.id !== id),
    tiers: tiers.filter(({ ruleId }) => ruleId !== id),
  }));
}

/** Throws the draft away: what is in use stays. */
export async function dropDraft(ctx: PracticeContext): Promise<void> {
  const { write, tables } = store();
  await write(async (tx) => {
    await tx.delete(tables.ruleDrafts).where(eq(tables.ruleDrafts.practiceId, ctx.practiceId));
    await recordAudit(tx, ctx, { action: "rules.draft-thrown-away", subjectId: ctx.practiceId });
  });
}

/** Puts the draft to use and checks every plan in use with it. Answers the version and how many plans it paused. */
export async function goLive(ctx: PracticeContext, revision: number, says: string): Promise<{ version: number }> {
  return store().write(async (tx) => {
    const draft = await ruleDraftIn(tx, ctx.practiceId);
    refuseOld(draft.revision, revision);
    if (draft.revision === 0) throw new Problem("input", "Nothing has been changed yet.");
    const version = await addSet(tx, ctx, draft.content, says, "rules.live");
    await tx.delete(store().tables.ruleDrafts).where(eq(store().tables.ruleDrafts.practiceId, ctx.practiceId));
    return { version };
  });
}

/** Undo: the exact rules of an earlier set are in use again, as a new set. `from` is the set that is left. */
export async function restoreRules(ctx: PracticeContext, version: number, from: number): Promise<{ version: number }> {
  return store().write(async (tx) => {
    const { version: current } = await ruleSetOf(tx, ctx.practiceId);
    if (current !== from) {
      throw new Problem("conflict", "A colleague has changed the rules meanwhile. Look at the list again.");
    }
    const content = version === 0 ? UNCHANGED : await ruleSetAt(tx, ctx.practiceId, version);
    const says = version === 0 ? "Back to the shipped rules" : `Back to version ${version}`;
    return { version: await addSet(tx, ctx, content, says, "rules.restored") };
  });
}

async function addSet(
  tx: Query,
  ctx: PracticeContext,
  content: PracticeRules,
  says: string,
  action: string,
): Promise<number> {
  const { practiceId } = ctx;
  const before = await ruleSetOf(tx, practiceId);
  const version = before.version + 1;
  const values = { practiceId, version, content, says, madeAt: now(), madeBy: ctx.userId };
  await tx.insert(store().tables.ruleSets).values(values);
  await recordAudit(tx, ctx, { action, subjectId: String(version), reason: says });
  // Not from memory: this set is not committed yet.
  const own = await ownItemsOf(tx, practiceId);
  const library = libraryWith(content, version, own);
  await recheckPractice(tx, ctx, libraryWith(before.content, before.version, own), library, `Rules changed: ${says}`);
  return version;
}

/** Checks every plan in use of a practice with changed rules or items. */
export async function recheckPractice(
  tx: Query,
  by: Writer,
  before: Library,
  after: Library,
  what: string,
): Promise<void> {
  const { plans } = store().tables;
  const active = await tx
    .select({ id: plans.id, clientId: plans.clientId })
    .from(plans)
    .where(and(eq(plans.practiceId, by.practiceId), gt(plans.publishedVersion, 0), isNull(plans.endedAt)));
  for (const { id, clientId } of active) {
    const version = await findVersion(tx, by.practiceId, id);
    const facts = await factsOf(tx, by.practiceId, clientId);
    if (!version || !facts) continue;
    const context = { today: today(), overrides: await overridesOf(tx, by.practiceId, clientId) };
    const was = checkPlan(facts, version.content, before, context);
    const is = checkPlan(facts, version.content, after, context);
    await raisePaused(tx, by, version, what, await keepRecheck(tx, by, id, pausedRows(was), is));
  }
}

async function changeDraft(
  ctx: PracticeContext,
  revision: number,
  action: string,
  work: (content: PracticeRules, tx: Query) => Promise<PracticeRules>,
): Promise<{ revision: number }> {
  const { write, tables } = store();
  const { ruleDrafts } = tables;
  return write(async (tx) => {
    const draft = await ruleDraftIn(tx, ctx.practiceId);
    refuseOld(draft.revision, revision);
    const content = await work(draft.content, tx);
    const changed = { content, revision: revision + 1, changedAt: now(), changedBy: ctx.userId };
    await tx
      .insert(ruleDrafts)
      .values({ practiceId: ctx.practiceId, ...changed })
      .onConflictDoUpdate({ target: ruleDrafts.practiceId, set: changed });
    await recordAudit(tx, ctx, { action, subjectId: ctx.practiceId });
    return { revision: revision + 1 };
  });
}

function refuseOld(current: number, seen: number): void {
  if (current !== seen) {
    throw new Problem("conflict", "A colleague has changed the draft meanwhile. Load the page again to see it.");
  }
}

/** One more than any id the practice has used, in the draft or in any set. */
async function nextId(tx: Query, practiceId: string, { own }: PracticeRules): Promise<string> {
  const { version } = await ruleSetOf(tx, practiceId);
  const used = own.map(({ id }) => id);
  for (let past = 1; past <= version; past++) {
    used.push(...(await ruleSetAt(tx, practiceId, past)).own.map(({ id }) => id));
  }
  return `own-${Math.max(0, ...used.map((id) => Number(id.slice(4)))) + 1}`;
}

function isWhole(
  rule: Omit<OwnRule, "keys" | "touches"> & { keys: readonly unknown[]; touches: readonly unknown[] },
): rule is OwnRule {
  return rule.keys.length > 0 && rule.touches.length > 0;
}
