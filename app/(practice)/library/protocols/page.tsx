import type { Metadata } from "next";
import Link from "next/link";
import { ProtocolCard } from "@/components/library/protocol-card";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import { findLibrary } from "@/lib/library/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Protocols" };

export default async function ProtocolsPage() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { itemById } = await findLibrary(ctx);
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/library" prefetch={false}>
            Library
          </Link>
        </p>
        <h1>Protocols</h1>
        <p className="soft">How massage sessions and courses are given, step by step, and the rules that hold them.</p>
      </div>
      {protocols.map((protocol) => (
        <ProtocolCard key={protocol.id} protocol={protocol} nameOf={(id) => itemById(id)?.name ?? id} />
      ))}
    </div>
  );
}
