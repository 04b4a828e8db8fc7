import type { Rule } from "@/lib/domain/knowledge/types";
import { PracticeHand } from "../finding/practice-hand";
import { Day } from "../ui/moment";
import { boundInWords } from "./bound-words";
import { keysInWords, scopeInWords, TIER_MEANING } from "./words";

/** When, where and how strongly a rule acts, and how fresh it is. */
export function RuleFacts({ rule, version }: { rule: Rule; version: string }) {
  return (
    <section className="card" aria-labelledby="facts-title">
      <div className="card-title">
        <h2 id="facts-title">At a glance</h2>
      </div>
      <dl className="data-list">
        <div>
          <dt>Acts when any of these is on record</dt>
          <dd>{keysInWords(rule)}</dd>
        </div>
        <div>
          <dt>Tier</dt>
          <dd>{TIER_MEANING[rule.tier]}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>{scopeInWords(rule)}</dd>
        </div>
        {rule.limit && (
          <div>
            <dt>Only when it is out of bounds</dt>
            <dd>{boundInWords(rule.limit)}</dd>
          </div>
        )}
        <PracticeHand rule={rule} />
        <div>
          <dt>Reviewed</dt>
          <dd>
            <Day day={rule.reviewedOn} />
          </dd>
        </div>
        <div>
          <dt>Rules version</dt>
          <dd className="numeric">{version}</dd>
        </div>
      </dl>
    </section>
  );
}
