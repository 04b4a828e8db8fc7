import type { Facts } from "@/lib/domain/check/types";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { AssessmentGroup } from "@/lib/domain/knowledge/assessment/types";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import type { AssessmentAnswers } from "@/lib/facts/assessment/schema";
import { Button } from "../ui/button";
import { type AssessmentDraft, withAnswer } from "./assessment-draft";
import { AssessmentQuestion } from "./assessment-question";
import { answerWords, GROUP_TITLE, openedBy } from "./assessment-words";
import { OpenedConditions } from "./opened-conditions";

interface Props {
  readonly group: AssessmentGroup;
  readonly draft: AssessmentDraft;
  readonly last: AssessmentAnswers;
  readonly facts: Facts;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (change: (draft: AssessmentDraft) => AssessmentDraft) => void;
  readonly onOpen: (id: ConditionId) => void;
}

/** One part of the assessment. "The rest no" answers what is still open among its yes-or-no questions. */
export function AssessmentGroupFields({ group, draft, last, facts, problems, onChange, onOpen }: Props) {
  const options = assessmentOptions.filter((option) => option.group === group);
  const open = options.filter(({ id, input }) => input === "yes-no" && draft[id] === undefined);
  const title = GROUP_TITLE[group];
  return (
    <section className="card screen-section" id={`group-${group}`} aria-labelledby={`${group}-title`}>
      <div className="card-title">
        <h3 id={`${group}-title`} className="group-title">
          {title}
        </h3>
        {open.length > 1 && (
          <Button
            small
            aria-label={`The rest no: ${title}`}
            onClick={() => onChange((now) => open.reduce((all, { id }) => withAnswer(all, id, false), now))}
          >
            The rest no
          </Button>
        )}
      </div>
      {options.map((option) => {
        const before = last[option.id];
        return (
          <AssessmentQuestion
            key={option.id}
            option={option}
            value={draft[option.id]}
            last={before === undefined ? undefined : answerWords(option, before)}
            problem={problems[`answers.${option.id}`]}
            onChange={(given) => onChange((now) => withAnswer(now, option.id, given))}
          >
            <OpenedConditions ids={openedBy(option, draft[option.id])} facts={facts} onOpen={onOpen} />
          </AssessmentQuestion>
        );
      })}
    </section>
  );
}
