import type { Metadata } from "next";
import { RuleBrowser } from "@/components/rules/rule-browser";
import { ruleEntries } from "@/components/rules/rule-entry";
import { ButtonLink } from "@/components/ui/button";
import { findLibrary } from "@/lib/library/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { rules, version } = await findLibrary(ctx);
  return (
    <div className="content">
      <div className="page-head">
        <div>
          <h1>Rules</h1>
          <p className="soft">
            What every choice is checked against, with its sources. Version <span className="numeric">{version}</span>.
          </p>
        </div>
        <div className="row">
          <ButtonLink href="/rules/not-repeated">What we do not repeat</ButtonLink>
          <ButtonLink href="/rules/numbers">Numbers</ButtonLink>
          <ButtonLink href="/rules/own">Your practice’s rules</ButtonLink>
        </div>
      </div>
      <RuleBrowser rules={ruleEntries(rules)} />
    </div>
  );
}
