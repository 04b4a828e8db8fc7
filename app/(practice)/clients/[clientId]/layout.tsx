import { notFound } from "next/navigation";
import { after } from "next/server";
import { ClientHead } from "@/components/clients/client-head";
import { RecordTabs } from "@/components/clients/record-tabs";
import { noteView } from "@/lib/clients/record/actions";
import { recordOf } from "@/lib/clients/record/queries";
import { requireUser } from "@/lib/server/auth/gate";

export default async function ClientLayout({ children, params }: LayoutProps<"/clients/[clientId]">) {
  const ctx = await requireUser();
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record) notFound();
  after(() => noteView(ctx, clientId));
  return (
    <div className="content-wide">
      <ClientHead
        client={record.client}
        today={record.today}
        facts={record.clinical?.facts ?? null}
        result={record.clinical?.result ?? null}
        heading
      />
      <a className="skip-link button button-main" href="#record">
        Skip to the record
      </a>
      <RecordTabs clientId={clientId} clinical={record.clinical !== null} />
      <div id="record" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
