import type { Metadata } from "next";
import Link from "next/link";
import { DraftPanel } from "@/components/rules/own/draft-panel";
import { OwnRuleList } from "@/components/rules/own/own-rule-list";
import { RuleSetHistory } from "@/components/rules/own/rule-set-history";
import { ShadowTable } from "@/components/rules/own/shadow-table";
import { ButtonLink } from "@/components/ui/button";
import { findLibrary, findRuleSet } from "@/lib/library/queries";
import { findRuleDraft, listRuleSets } from "@/lib/rules/queries";
import { runShadow } from "@/lib/rules/shadow/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Your practice’s rules" };

export default async function OwnRulesPage() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { content, version } = await findRuleSet(ctx);
  const draft = await findRuleDraft(ctx);
  const { rules } = await findLibrary(ctx);
  const names = Object.fromEntries(rules.map(({ id, condition }) => [id, condition]));
  const isOwner = ctx.role === "owner";
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/rules" prefetch={false}>
            Rules
          </Link>
        </p>
        <div className="page-head">
          <div>
            <h1>Your practice’s rules</h1>
            <p className="soft">Rules of your own, and shipped ones made more or less strict.</p>
          </div>
          {isOwner && (
            <ButtonLink href="/rules/own/new" look="main">
              Add a rule
            </ButtonLink>
          )}
        </div>
      </div>
      {draft.revision > 0 && (
        <DraftPanel revision={draft.revision} draft={draft.content} live={content} names={names} isOwner={isOwner}>
          <ShadowTable run={await runShadow(ctx)} />
        </DraftPanel>
      )}
      <OwnRuleList content={content} names={names} revision={draft.revision} isOwner={isOwner} version={version} />
      <RuleSetHistory sets={await listRuleSets(ctx)} current={version} isOwner={isOwner} />
    </div>
  );
}
