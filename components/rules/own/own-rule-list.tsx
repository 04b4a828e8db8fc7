"use client";

import Link from "next/link";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import { undraft } from "@/lib/rules/actions";
import { TIER_LABEL, TierBadge } from "../../finding/tier-badge";
import { Button, ButtonLink } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { useAction } from "../../ui/use-action";

interface Props {
  readonly content: PracticeRules;
  /** What shipped rules are about, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly revision: number;
  readonly isOwner: boolean;
  readonly version: number;
}

/** What is in use now. Changing or removing begins a draft. */
export function OwnRuleList({ content: { own, tiers }, names, revision, isOwner, version }: Props) {
  const { run, pending, problem } = useAction(undraft);
  const remove = (id: string) => void run({ revision, id });
  return (
    <section className="card stack-medium" aria-labelledby="live-title">
      <div className="card-title">
        <h2 id="live-title">In use</h2>
        <span className="soft small">{version === 0 ? "Shipped rules, unchanged" : `Version ${version}`}</span>
      </div>
      <ErrorSummary problem={problem} />
      {own.length + tiers.length === 0 && (
        <p className="soft">
          Nothing of your own yet. Every shipped rule is used as it is; open one to make it more or less strict here.
        </p>
      )}
      <ul className="rows">
        {own.map(({ id, condition, tier, practitioner }) => (
          <li key={id} className="own-rule">
            <div>
              <TierBadge tier={tier} />
            </div>
            <div className="own-rule-words">
              <p className="strong">
                <Link href={`/rules/${id}`} prefetch={false}>
                  {condition}
                </Link>
              </p>
              <p className="small">{practitioner}</p>
            </div>
            {isOwner && (
              <div className="row">
                <ButtonLink href={`/rules/own/${id}`} small>
                  Change
                </ButtonLink>
                <Button small look="quiet" busy={pending} onClick={() => remove(id)} aria-label={`Remove ${condition}`}>
                  Remove
                </Button>
              </div>
            )}
          </li>
        ))}
        {tiers.map(({ ruleId, tier, reason }) => (
          <li key={ruleId} className="own-rule">
            <div>
              <TierBadge tier={tier} />
            </div>
            <div className="own-rule-words">
              <p className="strong">
                <Link href={`/rules/${ruleId}`} prefetch={false}>
                  {names[ruleId] ?? ruleId}
                </Link>
              </p>
              <p className="small">
                Shipped rule {ruleId}, here “{TIER_LABEL[tier]}”. {reason}
              </p>
            </div>
            {isOwner && (
              <Button
                small
                look="quiet"
                busy={pending}
                onClick={() => remove(ruleId)}
                aria-label={`Back to the shipped tier of rule ${ruleId}`}
              >
                Back to shipped
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
