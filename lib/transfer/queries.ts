import { store } from "@/db/store";
import { factsOf } from "@/lib/clients/facts/queries";
import { type CaseFile, caseOfFacts } from "@/lib/domain/case/case-of-facts";
import { checkItemOf } from "@/lib/domain/check/check-item";
import { itemById, items as shipped } from "@/lib/domain/knowledge";
import { checkItemsOf } from "@/lib/domain/program/check-plan";
import { weeksOf } from "@/lib/domain/program/plan";
import { libraryOf } from "@/lib/library/queries";
import { activeVersions } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";

/** A client without a name as a case for the check: with the plan in use, or with the whole library where there is none.
 *  Null when the client is not of this practice. */
export async function findCase({ practiceId }: PracticeContext, clientId: string): Promise<CaseFile | null> {
  const { read } = store();
  const facts = await factsOf(read, practiceId, clientId);
  if (!facts) return null;
  const [version] = await activeVersions(read, practiceId, clientId);
  const library = await libraryOf(read, practiceId);
  // A case is read by the check alone, which knows the shipped items and no practice's own.
  const items = version
    ? checkItemsOf(version.content.rows, library).filter(({ itemId, untagged }) => !untagged && itemById(itemId))
    : shipped.filter(({ prescribable }) => prescribable).map((item) => checkItemOf(item));
  return caseOfFacts(facts, items, today(), version ? weeksOf(version.content) : 0);
}
