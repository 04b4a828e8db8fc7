import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { ASSESSMENT_GROUPS } from "@/lib/domain/knowledge/assessment/types";
import type { Assessment } from "@/lib/facts/assessment/queries";
import { Day } from "../ui/moment";
import { answerWords, changesBetween, GROUP_TITLE, meansNo } from "./assessment-words";

interface Props {
  readonly assessment: Assessment;
  /** The one before it; null for the first. */
  readonly before: Assessment | null;
}

/** One kept assessment: what changed since the one before, then every answer. */
export function AssessmentView({ assessment: { answers, takenOn, by }, before }: Props) {
  return (
    <div className="stack">
      <div className="stack-small">
        <h2 className="page-title">
          Assessment of <Day day={takenOn} />
        </h2>
        <p className="soft">
          {by ? `Taken by ${by}. ` : ""}
          {Object.keys(answers).length} of {assessmentOptions.length} answered.
        </p>
      </div>
      <Changes answers={answers} before={before} />
      {ASSESSMENT_GROUPS.map((group) => {
        const answered = assessmentOptions.filter((option) => option.group === group && option.id in answers);
        if (answered.length === 0) return null;
        return (
          <section key={group} className="card stack-medium" aria-labelledby={`${group}-title`}>
            <h3 id={`${group}-title`}>{GROUP_TITLE[group]}</h3>
            <dl className="answer-list">
              {answered.map((option) => {
                const given = answers[option.id];
                if (given === undefined) return null;
                return (
                  <div key={option.id}>
                    <dt>{option.label}</dt>
                    <dd className={meansNo(given) ? "soft" : "strong"}>{answerWords(option, given)}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function Changes({ answers, before }: { answers: Assessment["answers"]; before: Assessment | null }) {
  if (!before) return <p className="notice">The first assessment on this record: nothing to compare with yet.</p>;
  const changes = changesBetween(assessmentOptions, before.answers, answers);
  return (
    <section className="card stack-medium" aria-labelledby="changes-title">
      <h3 id="changes-title">
        Changed since <Day day={before.takenOn} />
      </h3>
      {changes.length === 0 ? (
        <p>Nothing that was asked both times.</p>
      ) : (
        <div className="scroll-x">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Before</th>
                <th scope="col">Now</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ option, was, is }) => (
                <tr key={option.id}>
                  <th scope="row">{option.label}</th>
                  <td className="soft">{was}</td>
                  <td className="strong">{is}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
