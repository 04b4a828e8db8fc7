import type { Rule } from "@/lib/domain/knowledge/types";
import { limitsOf } from "./words";

/** What a rule says, to whom, and what to do instead. */
export function RuleWords({ rule }: { rule: Rule }) {
  return (
    <section className="card stack-medium" aria-labelledby="says-title">
      <h2 id="says-title">What it says</h2>
      <dl className="stack-medium rule-says">
        <div>
          <dt>To the practitioner</dt>
          <dd>{rule.say.practitioner}</dd>
        </div>
        <div>
          <dt>To the client</dt>
          <dd>“{rule.say.client}”</dd>
        </div>
        <div>
          <dt>Instead</dt>
          <dd>{rule.instead}</dd>
        </div>
        {rule.change && (
          <div>
            <dt>Change</dt>
            <dd>
              {rule.change.text}
              <ul>
                {limitsOf(rule.change).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
