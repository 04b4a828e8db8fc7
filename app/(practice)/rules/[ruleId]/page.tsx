import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TierBadge } from "@/components/finding/tier-badge";
import { ArticleLines } from "@/components/library/article-lines";
import { MeaningTable } from "@/components/library/meaning-table";
import { TierForm } from "@/components/rules/own/tier-form";
import { RuleCases } from "@/components/rules/rule-cases";
import { RuleFacts } from "@/components/rules/rule-facts";
import { RuleWords } from "@/components/rules/rule-words";
import { SourceTable } from "@/components/rules/source-table";
import { itemsTouchedBy } from "@/components/rules/touched";
import { TouchedItems } from "@/components/rules/touched-items";
import { selectorInWords } from "@/components/rules/words";
import { ruleById } from "@/lib/domain/knowledge";
import { cases } from "@/lib/domain/knowledge/cases/all";
import type { Rule } from "@/lib/domain/knowledge/types";
import { findLibrary } from "@/lib/library/queries";
import { findRuleDraft } from "@/lib/rules/queries";
import { requireUser } from "@/lib/server/auth/gate";

export async function generateMetadata({ params }: PageProps<"/rules/[ruleId]">): Promise<Metadata> {
  return { title: `Rule ${(await params).ruleId}` };
}

export default async function RulePage({ params }: PageProps<"/rules/[ruleId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { ruleId } = await params;
  const { rules, items, version } = await findLibrary(ctx);
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) notFound();
  const shipped = ruleById(ruleId);
  return (
    <div className="content">
      <p className="back">
        <Link href="/rules" prefetch={false}>
          Rules
        </Link>
      </p>
      <div className="page-head">
        <h1>{rule.condition}</h1>
        <span className="row">
          <TierBadge tier={rule.tier} />
          <span className="soft numeric">Rule {rule.id}</span>
        </span>
      </div>
      <div className="columns">
        <div className="stack">
          <RuleWords rule={rule} />
          <RuleSources rule={rule} />
          <RuleCases ruleId={rule.id} cases={cases} />
          <TouchedItems rule={rule} items={itemsTouchedBy(rule, items)} />
        </div>
        <div className="stack">
          <RuleFacts rule={rule} version={version} />
          {ctx.role === "owner" && shipped && (
            <TierForm
              ruleId={rule.id}
              tier={rule.tier}
              shipped={shipped.tier}
              reason={rule.practice?.reason ?? ""}
              revision={(await findRuleDraft(ctx)).revision}
            />
          )}
          <section className="card" aria-labelledby="touches-title">
            <div className="card-title">
              <h2 id="touches-title">What it touches</h2>
            </div>
            <MeaningTable what="Trait or group" rows={rule.touches.map(selectorInWords)} />
          </section>
        </div>
      </div>
    </div>
  );
}

function RuleSources({ rule }: { rule: Rule }) {
  return (
    <section className="card stack-medium" aria-labelledby="sources-title">
      <h2 id="sources-title">On whose word</h2>
      {rule.contested && (
        <p className="notice notice-change">
          <span>
            <strong>Sources differ.</strong> {rule.contested}
          </span>
        </p>
      )}
      <SourceTable sources={rule.sources} />
      <h3>Lines in the founding articles</h3>
      <ArticleLines lines={rule.articleLines ?? []} />
    </section>
  );
}
