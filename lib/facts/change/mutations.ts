import type { Query } from "@/db/store";
import { keepRecheck, type PlanEffect, raisePaused } from "@/lib/alerts/recheck/mutations";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { recordChange, refreshSearchText } from "@/lib/clients/mutations";
import { compare } from "@/lib/domain/check/compare";
import { checkPlan, pausedRows } from "@/lib/domain/program/check-plan";
import { libraryOf } from "@/lib/library/queries";
import { activeVersions, type PlanVersion } from "@/lib/plans/queries";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import { type Author, THE_CLIENT } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";

export interface FactChange {
  readonly clientId: string;
  readonly key?: string;
  /** One line of the history: "Condition added: Osteoporosis". */
  readonly what: string;
  readonly action: string;
}

/** Changes facts in the caller's transaction: the fact, its lines in history and audit, and a new check of every plan in use. */
export async function changeFacts(
  tx: Query,
  by: Author,
  change: FactChange,
  work: () => Promise<string>,
): Promise<PlanEffect[]> {
  const record = async () => {
    const id = await work();
    await recordChange(tx, by, change.clientId, change.what, []);
    await recordAudit(tx, by, { action: change.action, subjectId: id, clientId: change.clientId });
    return id;
  };
  return recheckedAfter(tx, by, change, async () => {
    if (change.key) await once(tx, by.practiceId, change.key, record);
    else await record();
    await refreshSearchText(tx, by.practiceId, change.clientId);
  });
}

/** Work on whatever the check reads of a client, in the caller's transaction, and after it a new check of every plan in use. */
export async function recheckedAfter(
  tx: Query,
  by: Author,
  change: Pick<FactChange, "clientId" | "what">,
  work: () => Promise<void>,
): Promise<PlanEffect[]> {
  const before = await knownOf(tx, by.practiceId, change.clientId);
  await work();
  const after = await knownOf(tx, by.practiceId, change.clientId);
  return recheckPlans(tx, by, change, before, after);
}

type Known = Awaited<ReturnType<typeof knownOf>>;

async function knownOf(tx: Query, practiceId: string, clientId: string) {
  const facts = await factsOf(tx, practiceId, clientId);
  if (!facts) throw new Problem("not-found", "This client is not in your practice.");
  return { facts, overrides: await overridesOf(tx, practiceId, clientId) };
}

async function recheckPlans(
  tx: Query,
  by: Author,
  change: Pick<FactChange, "clientId" | "what">,
  before: Known,
  after: Known,
): Promise<PlanEffect[]> {
  const effects: PlanEffect[] = [];
  const library = await libraryOf(tx, by.practiceId);
  const checked = ({ facts, overrides }: Known, { content }: PlanVersion) =>
    checkPlan(facts, content, library, { today: today(), overrides });
  for (const version of await activeVersions(tx, by.practiceId, change.clientId)) {
    const [was, is] = [checked(before, version), checked(after, version)];
    const paused = await keepRecheck(tx, by, version.planId, pausedRows(was), is);
    // The client's own news has an alert of its own, which says what was paused.
    if (by.userId !== THE_CLIENT) await raisePaused(tx, by, version, change.what, paused);
    effects.push({ ...compare(was, is), planTitle: version.content.title, paused });
  }
  return effects;
}
