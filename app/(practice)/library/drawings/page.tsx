import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { DrawingGallery } from "@/components/library/drawing-gallery";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { DEFAULT_LOOK, lookFrom } from "@/lib/domain/figure/look";
import { itemById } from "@/lib/domain/knowledge";
import { KINDS } from "@/lib/domain/knowledge/types";
import { HELD } from "@/lib/domain/program/build-document";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Drawings" };

const choice = z
  .object({
    mode: z.enum(["page", "print"]).catch("page"),
    kind: z.enum(KINDS).nullable().catch(null),
    look: z.string().optional().catch(undefined),
    skin: z.string().optional().catch(undefined),
    hair: z.string().optional().catch(undefined),
    build: z.string().optional().catch(undefined),
  })
  .transform(({ mode, kind, look, skin, hair, build }) => ({
    mode,
    kind,
    look: lookFrom(look ?? `${skin}/${hair}/${build}`) ?? DEFAULT_LOOK,
  }));

export default async function DrawingsPage({ searchParams }: PageProps<"/library/drawings">) {
  await requireUser(["owner", "practitioner"]);
  const entries = drawings.flatMap(({ id }) => {
    const item = itemById(id);
    return item ? [{ itemId: id, name: item.name, kind: item.kind, held: (item.dose.holdSeconds ?? 0) >= HELD }] : [];
  });
  return (
    <div className="content">
      <p className="back">
        <Link href="/library" prefetch={false}>
          Library
        </Link>
      </p>
      <div className="page-head">
        <h1>Drawings</h1>
      </div>
      <DrawingGallery choice={choice.parse(await searchParams)} entries={entries} />
    </div>
  );
}
