import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScreenForm } from "@/components/facts/screen-form";
import { screenRows } from "@/components/facts/screen-rows";
import { recordOf } from "@/lib/clients/record/queries";
import { screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { findLibrary } from "@/lib/library/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Health questions" };

export default async function ScreenPage({ params }: PageProps<"/clients/[clientId]/screen">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  const { rules } = await findLibrary(ctx);
  const asked = screenQuestions.flatMap(({ rows }) => rows);
  return (
    <div className="narrow stack">
      <div className="stack-small">
        <h2 className="page-title">Health questions</h2>
        <p className="soft">
          Read each one out. A yes shows at once what it means. From the keyboard: Y or N answers, Tab goes on.
        </p>
      </div>
      <ScreenForm
        clientId={clientId}
        today={record.today}
        facts={record.clinical.facts}
        rows={screenRows(rules, asked)}
      />
    </div>
  );
}
