import Link from "next/link";
import { itemById } from "@/lib/domain/knowledge";
import type { WorkedCase } from "@/lib/domain/knowledge/cases/types";
import { TierBadge } from "../finding/tier-badge";

/** Cases shown before the rest is counted. */
const MOST = 6;

/** Worked clients in which a rule decides: who, what, and how it comes out. */
export function RuleCases({ ruleId, cases }: { ruleId: string; cases: readonly WorkedCase[] }) {
  const told = cases.flatMap(({ name, from, items }) =>
    items
      .filter(({ by = [], also = [] }) => by.includes(ruleId) || also.includes(ruleId))
      .map(({ ask, tier }) => ({ name, from, tier, itemId: typeof ask === "string" ? ask : ask.id })),
  );
  const rest = told.length - MOST;
  return (
    <section className="card stack-medium" aria-labelledby="cases-title">
      <div className="card-title">
        <h2 id="cases-title">Worked clients</h2>
        <span className="soft numeric">{told.length}</span>
      </div>
      {told.length === 0 && <p className="soft">No worked client meets it; its own table of cases does.</p>}
      <ul className="rows">
        {told.slice(0, MOST).map(({ name, from, tier, itemId }) => (
          <li key={`${name}${itemId}`} className="own-rule">
            <TierBadge tier={tier} />
            <div>
              <p>
                {name}:{" "}
                <Link href={`/library/${itemId}`} prefetch={false}>
                  {itemById(itemId)?.name ?? itemId}
                </Link>
              </p>
              <p className="soft small">{from}</p>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="soft small">{rest} more</p>}
    </section>
  );
}
