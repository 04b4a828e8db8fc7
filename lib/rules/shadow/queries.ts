import { store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { changedRules, isAffected, type ShadowEffect, shadowRun } from "@/lib/domain/program/shadow-run";
import { libraryOf, libraryWith, ownItemsOf } from "@/lib/library/queries";
import { activeVersions } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { currentClients, ruleDraftIn } from "../queries";

export interface ShadowRun {
  readonly clients: number;
  readonly affected: readonly { readonly clientId: string; readonly fullName: string; readonly effect: ShadowEffect }[];
}

/** Tries the draft of the rules on every client that is seen now. Nothing is kept. */
export async function runShadow({ practiceId }: PracticeContext): Promise<ShadowRun> {
  const { read } = store();
  const before = await libraryOf(read, practiceId);
  const { content } = await ruleDraftIn(read, practiceId);
  const after = libraryWith(content, -1, await ownItemsOf(read, practiceId));
  const changed = changedRules(before.rules, after.rules);
  const clients = await currentClients(read, practiceId);
  if (changed.before.length + changed.after.length === 0) return { clients: clients.length, affected: [] };
  const affected: ShadowRun["affected"][number][] = [];
  for (const { id, fullName } of clients) {
    const facts = await factsOf(read, practiceId, id);
    if (!facts) continue;
    const overrides = await overridesOf(read, practiceId, id);
    const versions = await activeVersions(read, practiceId, id);
    const plans = versions.map(({ content: plan }) => ({ title: plan.title, content: plan }));
    const effect = shadowRun({ facts, overrides, plans }, before, after, changed, today());
    if (isAffected(effect)) affected.push({ clientId: id, fullName, effect });
  }
  return { clients: clients.length, affected };
}
