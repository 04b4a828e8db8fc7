import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { draftOf, EMPTY_RULE } from "@/components/rules/own/own-rule-draft";
import { OwnRuleForm } from "@/components/rules/own/own-rule-form";
import { findRuleDraft } from "@/lib/rules/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Own rule" };

/** `new`, or the id of an own rule of the draft. */
export default async function OwnRulePage({ params }: PageProps<"/rules/own/[ruleId]">) {
  const ctx = await requireUser(["owner"]);
  const { ruleId } = await params;
  const { revision, content } = await findRuleDraft(ctx);
  const kept = content.own.find(({ id }) => id === ruleId);
  if (!kept && ruleId !== "new") notFound();
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/rules/own" prefetch={false}>
            Your practice’s rules
          </Link>
        </p>
        <h1>{kept ? `Change rule ${kept.id}` : "Add a rule"}</h1>
      </div>
      <OwnRuleForm revision={revision} start={kept ? draftOf(kept) : EMPTY_RULE} />
    </div>
  );
}
