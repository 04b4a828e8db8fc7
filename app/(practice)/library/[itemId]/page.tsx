import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Figure } from "@/components/figure/figure";
import { MovingFigure } from "@/components/figure/moving-figure";
import { ClientWordingCard } from "@/components/library/client-wording-card";
import { ItemFacts, ItemSources } from "@/components/library/item-facts";
import { ItemMethod } from "@/components/library/item-method";
import { MeaningTable } from "@/components/library/meaning-table";
import { ArchiveOwnButton } from "@/components/library/own/archive-own-button";
import { OwnVersions } from "@/components/library/own/own-versions";
import { asWords } from "@/components/library/words";
import { rulesTouching } from "@/components/rules/touched";
import { TouchingRules } from "@/components/rules/touching-rules";
import { ButtonLink } from "@/components/ui/button";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { canMove } from "@/lib/domain/figure/moving";
import { TRAITS } from "@/lib/domain/knowledge";
import type { Item } from "@/lib/domain/knowledge/types";
import { HELD } from "@/lib/domain/program/build-document";
import { english } from "@/lib/language/client/english/words";
import { findLibrary } from "@/lib/library/queries";
import { findOwnItem, listOwnItemVersions, type OwnItemRow } from "@/lib/own-items/queries";
import { requireUser } from "@/lib/server/auth/gate";

export async function generateMetadata({ params }: PageProps<"/library/[itemId]">): Promise<Metadata> {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { itemId } = await params;
  return { title: (await findLibrary(ctx)).itemById(itemId)?.name ?? "Library" };
}

export default async function ItemPage({ params }: PageProps<"/library/[itemId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { itemId } = await params;
  const { itemById, ownFigures, rules } = await findLibrary(ctx);
  const item = itemById(itemId);
  if (!item) notFound();
  const own = await findOwnItem(ctx, itemId);
  const figure = ownFigures?.get(itemId) ?? null;
  const dose = english.dose(item.dose);
  const drawing = drawingFor(item.id);
  return (
    <div className="content">
      <ItemHead item={item} own={own} />
      <div className="columns">
        <div className="stack">
          {(drawing || figure) && (
            <div className="card drawing-paper">
              <Figure itemId={item.id} size="large" hold={(item.dose.holdSeconds ?? 0) >= HELD} own={figure} />
              {drawing && canMove(drawing) && <MovingFigure itemId={item.id} />}
            </div>
          )}
          <ItemMethod item={item} dose={dose} />
          {item.client && <ClientWordingCard wording={item.client} dose={dose} />}
          <TouchingRules rules={rulesTouching(item, rules)} />
        </div>
        <div className="stack">
          <ItemFacts item={item} />
          <section className="card" aria-labelledby="traits-title">
            <div className="card-title">
              <h2 id="traits-title">Traits rules look at</h2>
            </div>
            {item.untagged && (
              <p className="unchecked">Not all has been answered: the check shows this as “Not checked”.</p>
            )}
            <MeaningTable
              what="Trait"
              rows={item.traits.map((trait) => ({ name: asWords(trait), meaning: TRAITS[trait] }))}
            />
          </section>
          {own ? <OwnVersions versions={await listOwnItemVersions(ctx, itemId)} /> : <ItemSources item={item} />}
        </div>
      </div>
    </div>
  );
}

function ItemHead({ item, own }: { item: Item; own: OwnItemRow | null }) {
  return (
    <>
      <p className="back">
        <Link href="/library" prefetch={false}>
          Library
        </Link>
      </p>
      <div className="page-head">
        <h1>{item.name}</h1>
        <div className="row">
          {own && <ButtonLink href={`/library/own/${item.id}`}>Change</ButtonLink>}
          <ButtonLink href={`/library/own/new?from=${item.id}`}>Duplicate as your own</ButtonLink>
          {own && <ArchiveOwnButton itemId={own.id} revision={own.revision} archived={own.archived} />}
        </div>
      </div>
      {!own && !item.prescribable && (
        <p className="notice notice-change notice-below">
          <span>
            <strong>Not assignable yet.</strong> It can be looked up here and cannot be put into a plan.
          </span>
        </p>
      )}
      {own && (
        <p className="notice notice-below">
          <span>
            <strong>{own.archived ? "Put away." : "Your practice’s own."}</strong>{" "}
            {own.archived ? "Plans that have it keep it; it is not offered for others." : `Version ${own.version}.`}
          </span>
        </p>
      )}
    </>
  );
}
