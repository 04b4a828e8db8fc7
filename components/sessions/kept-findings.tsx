import Link from "next/link";
import { TIERS } from "@/lib/domain/knowledge/types";
import type { SessionNoteView } from "@/lib/sessions/queries";
import { NotCheckedList } from "../finding/not-checked-list";
import { TierBadge } from "../finding/tier-badge";

type Kept = SessionNoteView["findings"][number];
type Found = Extract<Kept, { ruleId: string }>;

/** What the check said when the note was kept, strictest first; notes are folded and counted. */
export function KeptFindings({ session: { findings, items, rulesVersion } }: { session: SessionNoteView }) {
  const found = findings.filter((one) => "ruleId" in one);
  const open = findings.filter((one) => one.tier === "not-checked");
  const rules = TIERS.flatMap((tier) => byRule(found.filter((one) => one.tier === tier)));
  const loud = rules.filter(([first]) => first.tier !== "note");
  const notes = rules.filter(([first]) => first.tier === "note");
  const nameOf = (rowId: string) => items.find(({ id }) => id === rowId)?.name ?? "";
  return (
    <section className="card stack-medium session-check" aria-labelledby="kept-title">
      <h2 id="kept-title">What the check said</h2>
      <NotCheckedList open={open} />
      {loud.map((group) => (
        <KeptCard key={`${group[0].ruleId}${group[0].tier}`} group={group} nameOf={nameOf} />
      ))}
      {notes.length > 0 && (
        <details className="details">
          <summary>
            {notes.length} {notes.length === 1 ? "note" : "notes"}
          </summary>
          <div className="stack-medium">
            {notes.map((group) => (
              <KeptCard key={group[0].ruleId} group={group} nameOf={nameOf} />
            ))}
          </div>
        </details>
      )}
      <p className="soft small">
        {summaryOf(items.length, findings.length)} Rules {rulesVersion}. Kept as it was that day, never computed anew.
      </p>
    </section>
  );
}

type Group = readonly [Found, ...Found[]];

function KeptCard({ group, nameOf }: { group: Group; nameOf: (rowId: string) => string }) {
  const [{ ruleId, tier, says }] = group;
  const decisions = [...new Set(group.flatMap(({ decision }) => decision ?? []))];
  return (
    <article className={`finding finding-${tier}`} aria-label={`Rule ${ruleId}`}>
      <div className="finding-head">
        <TierBadge tier={tier} />
        <p className="finding-says">{says ?? "This rule is no longer in use."}</p>
      </div>
      <dl className="finding-facts">
        <div>
          <dt>Touched</dt>
          <dd>{[...new Set(group.map(({ rowId }) => nameOf(rowId)))].join(", ")}</dd>
        </div>
        {decisions.length > 0 && (
          <div>
            <dt>Overridden</dt>
            <dd>{decisions.join("; ")}</dd>
          </div>
        )}
        <div>
          <dt>Rule</dt>
          <dd>
            <Link href={`/rules/${ruleId}`} prefetch={false}>
              {ruleId}
            </Link>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function byRule(found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const group = groups.get(one.ruleId);
    groups.set(one.ruleId, group ? [...group, one] : [one]);
  }
  return [...groups.values()];
}

function summaryOf(items: number, findings: number): string {
  if (items === 0) return "No item was noted, so there was nothing to check.";
  const count = items === 1 ? "1 item" : `${items} items`;
  return findings === 0 ? `Checked ${count}, nothing found.` : `Checked ${count}.`;
}
