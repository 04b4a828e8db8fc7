import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { ASSESSMENT_GROUPS } from "@/lib/domain/knowledge/assessment/types";
import type { AssessmentDraft } from "./assessment-draft";
import { GROUP_TITLE } from "./assessment-words";

/** The parts of the assessment with how much of each has an answer: the way through a long page. */
export function AssessmentRail({ draft }: { draft: AssessmentDraft }) {
  return (
    <nav className="rail" aria-label="Parts of the assessment">
      <ol className="plain-list">
        {ASSESSMENT_GROUPS.map((group) => {
          const options = assessmentOptions.filter((option) => option.group === group);
          const done = options.filter(({ id }) => draft[id] !== undefined).length;
          return (
            <li key={group}>
              <a href={`#group-${group}`}>
                <span>{GROUP_TITLE[group]}</span>
                <span className="soft small numeric">
                  {done}/{options.length}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
