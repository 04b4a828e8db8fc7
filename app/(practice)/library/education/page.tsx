import type { Metadata } from "next";
import Link from "next/link";
import { EducationCard } from "@/components/library/education-card";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { EVIDENCE } from "@/lib/domain/knowledge/education/types";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Explaining" };

export default async function EducationPage() {
  await requireUser(["owner", "practitioner"]);
  return (
    <div className="content stack">
      <div>
        <p className="back">
          <Link href="/library" prefetch={false}>
            Library
          </Link>
        </p>
        <h1>Explaining</h1>
        <p className="soft">
          What is worth telling a client, in your words and in theirs, with how well it is supported.
        </p>
      </div>
      {EVIDENCE.map((grade) => ({ grade, points: educationPoints.filter(({ evidence }) => evidence === grade) }))
        .filter(({ points }) => points.length > 0)
        .map(({ grade, points }) => (
          <section key={grade} className="stack-medium" aria-labelledby={`${grade.replaceAll(" ", "-")}-title`}>
            <h2 id={`${grade.replaceAll(" ", "-")}-title`}>{GRADE_TITLE[grade]}</h2>
            {points.map((point) => (
              <EducationCard key={point.id} point={point} />
            ))}
          </section>
        ))}
    </div>
  );
}

const GRADE_TITLE: Readonly<Record<(typeof EVIDENCE)[number], string>> = {
  supported: "Supported",
  "partly supported": "Partly supported",
  "rule of thumb": "Rules of thumb",
  practice: "Custom of practice",
  general: "General knowledge",
  disputed: "Disputed",
};
