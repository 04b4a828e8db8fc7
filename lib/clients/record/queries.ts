import { cache } from "react";
import { store } from "@/db/store";
import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckContext, CheckResult, Facts } from "@/lib/domain/check/types";
import { items } from "@/lib/domain/knowledge";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import type { Item } from "@/lib/domain/knowledge/types";
import { isOwnId } from "@/lib/domain/own-items/own-item";
import { libraryOf, ruleSetOf } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { factsOf, overridesOf } from "../facts/queries";
import { type Client, findClient } from "../queries";

export interface ClientRecord {
  readonly client: Client;
  readonly today: string;
  /** Null for the front desk, which sees no clinical text. */
  readonly clinical: {
    readonly facts: Facts;
    readonly result: CheckResult;
    readonly context: CheckContext;
    /** What this practice has changed about the rules, for the check in the browser. */
    readonly practiceRules: PracticeRules;
  } | null;
}

/** A client with the facts and what the check says of the whole library today; null when not of this practice. */
export async function findRecord(ctx: PracticeContext, clientId: string): Promise<ClientRecord | null> {
  const client = await findClient(ctx, clientId);
  if (!client) return null;
  if (ctx.role === "assistant") return { client, today: today(), clinical: null };
  const { read } = store();
  const facts = await factsOf(read, ctx.practiceId, clientId);
  if (!facts) return null;
  const { items: all, rules, version } = await libraryOf(read, ctx.practiceId);
  const context = {
    today: today(),
    overrides: await overridesOf(read, ctx.practiceId, clientId),
    rulesVersion: version,
  };
  return {
    client,
    today: context.today,
    clinical: {
      facts,
      context,
      result: check(facts, [...libraryItems(), ...checkedOwn(all)], rules, context),
      practiceRules: (await ruleSetOf(read, ctx.practiceId)).content,
    },
  };
}

let kept: ReturnType<typeof checkItemOf>[] | undefined;

function libraryItems() {
  kept ??= items.map((item) => checkItemOf(item));
  return kept;
}

// What cannot be checked says so where it is chosen; on every record it would only be noise.
function checkedOwn(all: readonly Item[]) {
  return all.filter(({ id, untagged }) => isOwnId(id) && !untagged).map((item) => checkItemOf(item));
}

/** The same, read once a request: layout and page ask for it both. */
export const recordOf = cache(findRecord);
