import type { FieldProblems } from "@/lib/server/problem";
import type { FollowUp } from "@/lib/sessions/follow-ups/queries";
import { TextField } from "../ui/field";
import { Icon } from "../ui/icon";
import { formatDay } from "../ui/moment";
import { type DraftAnswer, NO_ANSWER, type SessionDraft } from "./session-draft";

interface Props {
  readonly due: readonly FollowUp[];
  readonly answers: SessionDraft["answers"];
  readonly problems: FieldProblems;
  readonly onChange: (answers: SessionDraft["answers"]) => void;
}

/** Decisions to go on that asked for a second look: what was seen, and whether they hold. */
export function FollowUpAnswers({ due, answers, problems, onChange }: Props) {
  if (due.length === 0) return null;
  return (
    <section className="card stack look-back" aria-labelledby="look-back-title">
      <div className="stack-small">
        <h2 id="look-back-title">Look again today</h2>
        <p className="soft">
          Somebody decided to go on and to watch. Say what you see; the note is kept once this is answered.
        </p>
      </div>
      {due.map((followUp) => (
        <Answer
          key={followUp.id}
          followUp={followUp}
          answer={answers[followUp.id] ?? NO_ANSWER}
          problems={problems}
          onChange={(answer) => onChange({ ...answers, [followUp.id]: answer })}
        />
      ))}
    </section>
  );
}

interface AnswerProps {
  readonly followUp: FollowUp;
  readonly answer: DraftAnswer;
  readonly problems: FieldProblems;
  readonly onChange: (answer: DraftAnswer) => void;
}

function Answer({ followUp: { id, itemName, ruleId, text, dueOn }, answer, problems, onChange }: AnswerProps) {
  const open = problems[`decision-${id}`];
  return (
    <fieldset className="fieldset stack-medium">
      <legend>
        {itemName} <span className="soft small">rule {ruleId}</span>
      </legend>
      <p className="small">
        Decision: “{text}” <span className="soft">Look again on {formatDay(dueOn)}.</span>
      </p>
      <TextField
        id={`says-${id}`}
        label="What you see"
        hint="One short sentence, such as “No bruises; going on”"
        maxLength={200}
        value={answer.says}
        problem={problems[`says-${id}`]}
        onChange={({ target: { value } }) => onChange({ ...answer, says: value })}
      />
      <div className="stack-small" id={`decision-${id}`} tabIndex={-1}>
        <div className="chips" role="radiogroup" aria-label={`The decision on ${itemName}`}>
          {CHOICES.map(({ value, label }) => (
            <label key={value} className="chip-choice">
              <input
                type="radio"
                name={`decision-${id}`}
                checked={answer.decision === value}
                onChange={() => onChange({ ...answer, decision: value })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {open && (
          <span className="field-problem">
            <Icon name="change" size={18} />
            {open}
          </span>
        )}
      </div>
    </fieldset>
  );
}

const CHOICES = [
  { value: "keep", label: "Keep the decision" },
  { value: "end", label: "End the decision" },
] as const;
