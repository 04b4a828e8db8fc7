import Link from "next/link";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { Assessment } from "@/lib/facts/assessment/queries";
import { Day } from "../ui/moment";
import { changesBetween } from "./assessment-words";

interface Props {
  readonly clientId: string;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  /** The one that is shown beside the list. */
  readonly shown?: string;
}

/** The assessments there are, newest first, each with what it says that the one before did not. */
export function AssessmentList({ clientId, assessments, shown }: Props) {
  if (assessments.length === 0) return null;
  return (
    <section className="card" aria-labelledby="past-assessments">
      <h3 id="past-assessments">Kept assessments</h3>
      <ul className="rows">
        {assessments.map(({ id, takenOn, by, answers }, place) => {
          const before = assessments[place + 1];
          const changed = before ? changesBetween(assessmentOptions, before.answers, answers).length : null;
          return (
            <li key={id} className="past-row">
              <Link
                href={`/clients/${clientId}/assessment/${id}`}
                prefetch={false}
                aria-current={id === shown ? "page" : undefined}
              >
                <Day day={takenOn} />
              </Link>
              <span className="soft small">
                {[by, `${Object.keys(answers).length} answers`, changed !== null && `${changed} changed`]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
