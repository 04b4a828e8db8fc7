import type { Metadata } from "next";
import { ChangeList } from "@/components/clients/change-list";
import { listChanges } from "@/lib/clients/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params }: PageProps<"/clients/[clientId]/history">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  return <ChangeList changes={await listChanges(ctx, clientId)} />;
}
