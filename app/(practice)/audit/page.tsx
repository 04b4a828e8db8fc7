import type { Metadata } from "next";
import Link from "next/link";
import { AuditList } from "@/components/settings/audit-list";
import { AuditVerdict } from "@/components/settings/audit-verdict";
import { ButtonLink } from "@/components/ui/button";
import { listAudit, namesOnTrail, verifyTrail } from "@/lib/practice/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Audit trail" };

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const ctx = await requireUser(["owner"]);
  const { before, verify } = await searchParams;
  const place = placeOf(before);
  const rows = await listAudit(ctx, place);
  const names = await namesOnTrail(ctx, rows);
  const verdict = verify === undefined ? null : await verifyTrail(ctx);
  const oldest = rows.at(-1)?.sequence ?? 1;
  return (
    <div className="content settings stack">
      <div>
        <p className="back">
          <Link href="/settings" prefetch={false}>
            Settings
          </Link>
        </p>
        <div className="page-head">
          <div>
            <h1>Audit trail</h1>
            <p className="soft">Who did what and when, newest first. Nobody can change or remove a row.</p>
          </div>
          <ButtonLink href="/audit?verify=now">Verify the chain</ButtonLink>
        </div>
      </div>
      {verdict && <AuditVerdict {...verdict} />}
      {rows.length === 0 && <p className="empty">Nothing older is on the trail.</p>}
      <AuditList rows={rows} names={names} />
      <nav className="row" aria-label="Pages of the trail">
        {place !== undefined && <ButtonLink href="/audit">Newest</ButtonLink>}
        {oldest > 1 && <ButtonLink href={`/audit?before=${oldest}`}>Older</ButtonLink>}
      </nav>
    </div>
  );
}

/** The row to go on before, or undefined for the newest. */
function placeOf(before: string | string[] | undefined): number | undefined {
  const number = Number(before);
  return before !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
