import type { Metadata } from "next";
import Link from "next/link";
import { ArticleLines } from "@/components/library/article-lines";
import { ConflictCard } from "@/components/rules/conflict-card";
import { conflicts, rejectedLines } from "@/lib/domain/knowledge/not-repeated/not-repeated";
import type { Decision } from "@/lib/domain/knowledge/not-repeated/types";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "What we do not repeat, and why" };

/** What is left out first, then what is replaced, and last where both sides stand. */
const PARTS: readonly { decision: Decision; title: string }[] = [
  { decision: "omit", title: "Left out" },
  { decision: "replace", title: "Said differently" },
  { decision: "mark-evidence", title: "Kept, with what is known beside it" },
  { decision: "combine", title: "Joined into one" },
  { decision: "show-both", title: "Both sides shown" },
];

export default async function NotRepeatedPage() {
  await requireUser(["owner", "practitioner"]);
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/rules" prefetch={false}>
            Rules
          </Link>
        </p>
        <h1>What we do not repeat, and why</h1>
        <p className="soft">
          The library grew out of five articles. Where they contradict each other or better evidence, both sides stand
          here with their place, what is known, and what Unknot does.
        </p>
      </div>
      <nav className="row" aria-label="On this page">
        {PARTS.map(({ decision, title }) => (
          <a key={decision} href={`#${decision}`}>
            {title}
          </a>
        ))}
        <a href="#rejected">Lines without content</a>
      </nav>
      {PARTS.map(({ decision, title }) => (
        <section key={decision} id={decision} className="stack-medium" aria-labelledby={`${decision}-title`}>
          <h2 id={`${decision}-title`}>{title}</h2>
          {conflicts
            .filter((conflict) => conflict.decision === decision)
            .map((conflict) => (
              <ConflictCard key={conflict.id} conflict={conflict} />
            ))}
        </section>
      ))}
      <section id="rejected" className="card stack-medium" aria-labelledby="rejected-title">
        <h2 id="rejected-title">Lines without content for the check</h2>
        <ul className="rows">
          {rejectedLines.map(({ id, reason, articleLines }) => (
            <li key={id} className="stack-small">
              <p>{reason}</p>
              <ArticleLines lines={articleLines} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
