import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { VersionDifferences } from "@/components/plans/version-differences";
import { comparePlans } from "@/lib/domain/program/compare-plans";
import { findLibrary } from "@/lib/library/queries";
import { findPublished, listVersions } from "@/lib/plans/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Compare versions" };

const choice = z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) });

export default async function ComparePage({ params, searchParams }: PageProps<"/plans/[planId]/compare">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { planId } = await params;
  const versions = await listVersions(ctx, planId);
  const [newest] = versions;
  if (!newest) notFound();
  const asked = choice.safeParse(await searchParams);
  const { from, to } = asked.success ? asked.data : { from: Math.max(1, newest.number - 1), to: newest.number };
  const [before, after] = [await findPublished(ctx, planId, from), await findPublished(ctx, planId, to)];
  if (!before || !after) notFound();
  const { itemById } = await findLibrary(ctx);
  return (
    <div className="content stack">
      <p className="back">
        <Link href={`/plans/${planId}`} prefetch={false}>
          Plan
        </Link>
      </p>
      <div className="page-head">
        <h1>
          Version {from} and version {to}
        </h1>
      </div>
      <form className="row" method="get">
        <VersionChoice name="from" label="From" value={from} numbers={versions.map(({ number }) => number)} />
        <VersionChoice name="to" label="To" value={to} numbers={versions.map(({ number }) => number)} />
        <button type="submit" className="button">
          Compare
        </button>
      </form>
      <section className="card">
        <VersionDifferences
          difference={comparePlans(before.content, after.content)}
          nameOf={(id) => itemById(id)?.name ?? id}
        />
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly numbers: readonly number[];
}

function VersionChoice({ name, label, value, numbers }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={value}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </label>
  );
}
