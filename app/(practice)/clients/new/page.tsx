import type { Metadata } from "next";
import { NewClientForm } from "@/components/clients/new-client-form";
import { requireUser } from "@/lib/server/auth/gate";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "New client" };

export default async function NewClientPage() {
  await requireUser(["owner", "practitioner"]);
  return (
    <div className="content-wide">
      <div className="page-head">
        <h1>New client</h1>
      </div>
      <NewClientForm today={today()} />
    </div>
  );
}
