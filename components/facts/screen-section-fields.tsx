import { flushSync } from "react-dom";
import type { Facts } from "@/lib/domain/check/types";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import { SCREEN_SECTIONS, type ScreenSection } from "@/lib/domain/knowledge/screen/types";
import { type ScreenQuestion, screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { Button } from "../ui/button";
import { focusNext } from "./focus-next";
import type { MedicineDraft } from "./medicine-picker";
import type { Answers } from "./screen-form";
import type { ScreenRow } from "./screen-rows";
import { YesNo } from "./yes-no";
import { YesPanel } from "./yes-panel";

interface Props {
  readonly section: ScreenSection;
  readonly answers: Answers;
  /** What is asked of this client, of all sections. */
  readonly asked: readonly ScreenQuestion[];
  readonly facts: Facts;
  readonly rows: Readonly<Record<string, ScreenRow>>;
  readonly today: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (answers: Answers) => void;
  /** Asks what the record would leave out. */
  readonly onAskAll: () => void;
  readonly onOpen: (id: ConditionId) => void;
  readonly onMedicine: (medicine: MedicineDraft) => void;
}

/** One part of the form. "All no" is a choice of its own and leaves alone what has been answered. */
export function ScreenSectionFields(props: Props) {
  const { section, answers, asked, problems, onChange, onAskAll, onOpen, onMedicine, ...about } = props;
  const title = SCREEN_SECTIONS[section];
  const questions = asked.filter((question) => question.section === section);
  const left = screenQuestions.find((question) => question.section === section && !asked.includes(question));
  // The button goes with its press: whoever pressed it goes on at the first question that it brought.
  const askAll = () => {
    flushSync(onAskAll);
    document.getElementById(`answers.${left?.id}`)?.querySelector("input")?.focus();
  };
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const words = open.length === 0 ? "All answered" : open.length < questions.length ? "The rest no" : "All no";
  return (
    <section className="card screen-section" aria-labelledby={`${section}-title`}>
      <div className="card-title">
        <h2 id={`${section}-title`}>{title}</h2>
        <Button
          small
          // Not disabled: whoever pressed it goes on from here by keyboard.
          aria-disabled={open.length === 0}
          aria-label={`${words}: ${title}`}
          data-all-no={open.length === questions.length || undefined}
          // A no is meant for one question: it goes on to the first and answers nothing.
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "n") return;
            event.preventDefault();
            focusNext(event.currentTarget);
          }}
          onClick={() => onChange(Object.fromEntries(open.map(({ id }) => [id, "no" as const])))}
        >
          {words}
        </Button>
      </div>
      {questions.map((question) => (
        <YesNo
          key={question.id}
          id={`answers.${question.id}`}
          legend={question.question}
          value={answers[question.id]}
          onChange={(value) => onChange({ [question.id]: value })}
          problem={
            answers[question.id] === undefined && problems[`answers.${question.id}`] ? "Answer yes or no" : undefined
          }
        >
          {answers[question.id] === "yes" && (
            <YesPanel
              question={question}
              {...about}
              onOpen={() => question.opens && onOpen(question.opens)}
              onMedicine={onMedicine}
            />
          )}
        </YesNo>
      ))}
      {left && <LeftOut onAskAll={askAll} />}
    </section>
  );
}

/** Says that something is missing, and why: a form that is shorter without a word looks as if it had been answered. */
function LeftOut({ onAskAll }: { onAskAll: () => void }) {
  return (
    <p className="row small soft left-out">
      <span>The questions about pregnancy are left out: the record says male.</span>
      <Button small look="quiet" onClick={onAskAll}>
        Ask them anyway
      </Button>
    </p>
  );
}
