import type { Metadata } from "next";
import Link from "next/link";
import { DrawingPair } from "@/components/library/drawing-pair";
import { asWords } from "@/components/library/words";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { itemById } from "@/lib/domain/knowledge";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Drawings" };

export default async function DrawingsPage() {
  await requireUser(["owner", "practitioner"]);
  return (
    <div className="content">
      <p className="back">
        <Link href="/library" prefetch={false}>
          Library
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>Drawings</h1>
          <p className="soft">
            {drawings.length} drawings, each as the page shows it and as a black-and-white printer does.
          </p>
        </div>
      </div>
      <ul className="stack plain-list">
        {drawings.map(({ id }) => (
          <DrawingPair key={id} itemId={id} name={itemById(id)?.name ?? asWords(id)} />
        ))}
      </ul>
    </div>
  );
}
