import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClearanceForm } from "@/components/facts/clearance-form";
import { ClearanceList } from "@/components/facts/clearance-list";
import { MeasurementForm } from "@/components/facts/measurement-form";
import { MeasurementList } from "@/components/facts/measurement-list";
import { listMeasurements } from "@/lib/clients/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { items } from "@/lib/domain/knowledge";
import { listClearances } from "@/lib/facts/letters/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Measurements and clearances" };

export default async function MeasurementsPage({ params }: PageProps<"/clients/[clientId]/measurements">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  const { today } = record;
  const coverable = items.map(({ id, name }) => ({ id, name }));
  return (
    <div className="halves">
      <div className="stack">
        <MeasurementList measurements={await listMeasurements(ctx, clientId)} />
        <MeasurementForm clientId={clientId} today={today} />
      </div>
      <div className="stack">
        <ClearanceList
          clientId={clientId}
          today={today}
          clearances={await listClearances(ctx, clientId)}
          items={coverable}
        />
        <ClearanceForm clientId={clientId} today={today} items={coverable} />
      </div>
    </div>
  );
}
