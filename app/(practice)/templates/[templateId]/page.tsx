import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleLines } from "@/components/library/article-lines";
import { TemplateWeeks } from "@/components/templates/template-weeks";
import { programById } from "@/lib/domain/knowledge/programs/programs";
import { programContent } from "@/lib/domain/program/apply-program";
import { findLibrary } from "@/lib/library/queries";
import { requireUser } from "@/lib/server/auth/gate";
import { today } from "@/lib/server/clock";
import { findOwnTemplate } from "@/lib/templates/queries";

export const metadata: Metadata = { title: "Template" };

export default async function TemplatePage({ params }: PageProps<"/templates/[templateId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { templateId } = await params;
  const library = await findLibrary(ctx);
  const program = programById(templateId);
  const template = program ?? (await findOwnTemplate(ctx, templateId));
  if (!template) notFound();
  const { name, purpose } = template;
  const content = "content" in template ? template.content : programContent(template, library, today());
  return (
    <div className="content-wide stack">
      <p className="back">
        <Link href="/templates" prefetch={false}>
          Templates
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{name}</h1>
          <p className="soft">{purpose}</p>
        </div>
      </div>
      <section className="card">
        <TemplateWeeks content={content} nameOf={(id) => library.itemById(id)?.name ?? id} />
      </section>
      {program && (
        <section className="card stack-medium" aria-labelledby="source-title">
          <h2 id="source-title">Source</h2>
          <ArticleLines lines={program.articleLines} />
          <p>{program.ours}</p>
        </section>
      )}
    </div>
  );
}
