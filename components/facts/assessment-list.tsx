import Link from "next/link";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { Assessment } from "@/lib/facts/assessment/queries";
import { Day } from "../ui/moment";
import { changesBetween } from "./assessment-words";

interface Props {
  readonly clientId: string;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  /** The one that is shown beside the list; without one the list stands over the form and folds all but the last. */
  readonly shown?: string;
}

/** The assessments there are, newest first, each with what it says that the one before did not. */
export function AssessmentList({ clientId, assessments, shown }: Props) {
  if (assessments.length === 0) return null;
  const open = shown === undefined ? 1 : assessments.length;
  const rows = assessments.map((assessment, place) => (
    <AssessmentRow
      key={assessment.id}
      {...{ clientId, assessment }}
      before={assessments[place + 1]}
      current={assessment.id === shown}
    />
  ));
  return (
    <section className="card card-tight" aria-labelledby="past-assessments">
      <h3 id="past-assessments">{open < rows.length ? "Last assessment" : "Kept assessments"}</h3>
      <ul className="rows">{rows.slice(0, open)}</ul>
      {open < rows.length && (
        <details className="details">
          <summary>{rows.length - open} earlier</summary>
          <ul className="rows">{rows.slice(open)}</ul>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly clientId: string;
  readonly assessment: Assessment;
  readonly before: Assessment | undefined;
  readonly current: boolean;
}

function AssessmentRow({ clientId, assessment: { id, takenOn, by, answers }, before, current }: RowProps) {
  const changed = before && changesBetween(assessmentOptions, before.answers, answers).length;
  const count = Object.keys(answers).length;
  const notes = [
    by,
    `${count} ${count === 1 ? "answer" : "answers"}`,
    changed !== undefined && `${changed} changed since the one before`,
  ];
  return (
    <li className="past-row">
      <Link href={`/clients/${clientId}/assessment/${id}`} prefetch={false} aria-current={current ? "page" : undefined}>
        <Day day={takenOn} />
      </Link>
      <span className="soft small">{notes.filter(Boolean).join(" · ")}</span>
    </li>
  );
}
