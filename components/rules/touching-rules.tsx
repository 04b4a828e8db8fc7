import Link from "next/link";
import { type Rule, TIERS } from "@/lib/domain/knowledge/types";
import { TierBadge } from "../finding/tier-badge";
import { TIER_MEANING } from "./words";

/** The rules that speak about one item, folded by tier; what stops stands open. */
export function TouchingRules({ rules }: { rules: readonly Rule[] }) {
  return (
    <section className="card stack-medium" aria-labelledby="rules-title">
      <div className="card-title">
        <h2 id="rules-title">Rules that touch it</h2>
        <span className="soft numeric">{rules.length}</span>
      </div>
      {rules.length === 0 && <p className="soft">No rule speaks about it.</p>}
      {TIERS.map((tier) => ({ tier, ones: rules.filter((rule) => rule.tier === tier) }))
        .filter(({ ones }) => ones.length > 0)
        .map(({ tier, ones }) => (
          <details key={tier} className="fold" open={tier === "contraindicated"}>
            <summary>
              <TierBadge tier={tier} /> <span className="numeric strong">{ones.length}</span>{" "}
              <span className="soft small">{TIER_MEANING[tier]}</span>
            </summary>
            <ul className="rows">
              {ones.map(({ id, condition }) => (
                <li key={id}>
                  <Link className="row-link" href={`/rules/${id}`} prefetch={false}>
                    <span>{condition}</span>
                    <span className="soft small">{id}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}
