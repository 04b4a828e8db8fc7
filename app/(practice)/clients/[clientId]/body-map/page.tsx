import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BodyMapForm } from "@/components/body-map/body-map-form";
import { BodyMapHistory } from "@/components/body-map/body-map-history";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { keepOffOf } from "@/lib/domain/body-map/overlays";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Body map" };

export default async function BodyMapPage({ params }: PageProps<"/clients/[clientId]/body-map">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  const maps = await listBodyMaps(ctx, clientId);
  const { result, facts } = record.clinical;
  return (
    <div className="stack">
      <BodyMapForm
        clientId={clientId}
        today={record.today}
        current={maps[0] ?? null}
        keepOff={keepOffOf(result.findings, facts, record.today)}
      />
      <BodyMapHistory maps={maps} />
    </div>
  );
}
