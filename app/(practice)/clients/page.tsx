import type { Metadata } from "next";
import { ClientList } from "@/components/clients/client-list";
import { ButtonLink } from "@/components/ui/button";
import { listClients } from "@/lib/clients/queries";
import { listSchema } from "@/lib/clients/schema";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Clients" };

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const ctx = await requireUser();
  const { query, show } = listSchema.parse(await searchParams);
  const first = await listClients(ctx, { query, show, after: undefined });
  return (
    <div className="content">
      <div className="page-head">
        <h1>Clients</h1>
        {ctx.role !== "assistant" && (
          <ButtonLink href="/clients/new" look="main">
            New client
          </ButtonLink>
        )}
      </div>
      <ClientList first={first} query={query} show={show} />
    </div>
  );
}
