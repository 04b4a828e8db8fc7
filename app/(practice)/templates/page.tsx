import type { Metadata } from "next";
import Link from "next/link";
import { TemplateList } from "@/components/templates/template-list";
import { programGroups } from "@/lib/domain/knowledge/programs/programs";
import { weeksOf } from "@/lib/domain/program/plan";
import { requireUser } from "@/lib/server/auth/gate";
import { listTemplates, type Template } from "@/lib/templates/queries";

export const metadata: Metadata = { title: "Templates" };

const shown = ({ content, ...template }: Template) => ({
  ...template,
  weeks: weeksOf(content),
  items: content.rows.length,
});

export default async function TemplatesPage() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const own = await listTemplates(ctx);
  const away = await listTemplates(ctx, { archived: true });
  return (
    <div className="content stack">
      <p className="back">
        <Link href="/library" prefetch={false}>
          Library
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>Templates</h1>
          <p className="soft">
            Plans to begin from. On a client’s record, “Six-week plan” applies one and swaps what is not safe for them.
          </p>
        </div>
      </div>
      <section className="card stack-medium" aria-labelledby="own-title">
        <h2 id="own-title">Your own</h2>
        {own.length === 0 && <p className="soft">None yet. Open a plan and choose “Keep as a template”.</p>}
        <TemplateList templates={own.map(shown)} archived={false} />
        {away.length > 0 && (
          <details className="details">
            <summary>{away.length} put away</summary>
            <TemplateList templates={away.map(shown)} archived />
          </details>
        )}
      </section>
      {programGroups.map(({ title, programs }) => (
        <section key={title} className="card stack-medium" aria-label={title}>
          <h2>{title}</h2>
          <ul className="rows">
            {programs.map(({ id, name, purpose, weeks, rows }) => (
              <li key={id} className="fact">
                <span className="stack-small">
                  <Link href={`/templates/${id}`} prefetch={false} className="strong">
                    {name}
                  </Link>
                  <span className="soft small">
                    {purpose} {weeks} {weeks === 1 ? "week" : "weeks"}, {rows.length} items.
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
