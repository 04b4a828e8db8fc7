import { store } from "@/db/store";
import { type Judged, judge } from "@/lib/domain/check/judge";
import { libraryOf } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { factsOf, overridesOf } from "../facts/queries";
import { findClient } from "../queries";

/** What the check says of every item of the library for one client. */
export interface LibrarySafety {
  readonly clientName: string;
  readonly judged: Readonly<Record<string, Judged>>;
}

/** The whole library as it is for one client today. */
export async function findSafety(ctx: PracticeContext, clientId: string): Promise<LibrarySafety> {
  const { read } = store();
  const client = await findClient(ctx, clientId);
  const facts = client && (await factsOf(read, ctx.practiceId, clientId));
  if (!facts) throw new Problem("not-found", "This client is not in your practice.");
  const { items, rules, version } = await libraryOf(read, ctx.practiceId);
  const overrides = await overridesOf(read, ctx.practiceId, clientId);
  const judged = judge(facts, items, rules, { today: today(), overrides, rulesVersion: version });
  return { clientName: client.fullName, judged: Object.fromEntries(judged) };
}
