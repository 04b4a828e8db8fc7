import { TierBadge } from "../finding/tier-badge";
import type { ScreenRow } from "./screen-rows";

/** The rules that an answer belongs to: how strict, what to do, and where to read the rest. */
export function RuleRowList({ rows }: { rows: readonly ScreenRow[] }) {
  return (
    <ul className="plain-list stack-medium">
      {rows.map(({ id, tier, says, instead }) => (
        <li key={id} className="yes-rule">
          <TierBadge tier={tier} />
          <div>
            <p>{says}</p>
            <p className="soft small">
              {instead} {/* A page of its own: the form keeps what has been answered. */}
              <a href={`/rules/${id}`} target="_blank" rel="noreferrer">
                Rule {id}
                <span className="visually-hidden"> (opens in a new tab)</span>
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
