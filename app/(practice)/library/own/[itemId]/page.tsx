import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { draftFrom, draftOf, EMPTY_DRAFT, type OwnDraft } from "@/components/library/own/own-draft";
import { OwnItemForm } from "@/components/library/own/own-item-form";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { itemById } from "@/lib/domain/knowledge";
import { canCopy, copyOf } from "@/lib/domain/own-items/draw-own";
import { findLibrary } from "@/lib/library/queries";
import { findOwnItem } from "@/lib/own-items/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Own item" };

const drawn = drawings
  .filter(canCopy)
  .map(({ id }) => ({ id, name: itemById(id)?.name ?? id }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** `new` (from another item with `?from=`), or the id of an own item. */
export default async function OwnItemPage({ params, searchParams }: PageProps<"/library/own/[itemId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { itemId } = await params;
  const { from } = await searchParams;
  const kept = itemId === "new" ? null : await findOwnItem(ctx, itemId);
  if (!kept && itemId !== "new") notFound();
  const start = kept ? draftOf(kept.content) : await startFrom(ctx, typeof from === "string" ? from : "");
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/library" prefetch={false}>
            Library
          </Link>
        </p>
        <h1>{kept ? kept.content.name : "Make your own"}</h1>
        <p className="soft">
          {kept
            ? `Version ${kept.version}. Saving makes the next one: plans that have it show it, and are checked again.`
            : "An exercise, technique or application that the library does not have."}
        </p>
      </div>
      <OwnItemForm
        key={`${itemId} ${kept?.revision ?? 0}`}
        start={start}
        drawn={drawn}
        {...(kept && { kept: { itemId: kept.id, revision: kept.revision } })}
      />
    </div>
  );
}

async function startFrom(ctx: PracticeContext, from: string): Promise<OwnDraft> {
  if (from === "") return EMPTY_DRAFT;
  const { itemById: find, ownFigures } = await findLibrary(ctx);
  const item = find(from);
  return item ? draftFrom(item, ownFigures?.get(from) ?? copyOf(from)) : EMPTY_DRAFT;
}
