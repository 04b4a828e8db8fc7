import type { Look } from "@/lib/domain/figure/look";
import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";
import { Figure } from "../../figure/figure";
import { DoseList } from "./dose-list";
import { Labelled } from "./labelled";

interface Props {
  readonly exercise: ExerciseBlock;
  readonly look: Look;
  readonly words: ProgramDocument["words"];
}

/** One exercise on paper: drawing, amount and steps beside each other, and a line to write on. */
export function SheetExercise({ exercise, look, words }: Props) {
  const { number, name, language, side, paused } = exercise;
  return (
    <article className="paper-card paper-exercise">
      <h3>
        <span className="paper-number">{number}</span> <span lang={language ?? undefined}>{name}</span>{" "}
        {side && <span className="program-side">{side}</span>}
      </h3>
      {paused ? (
        <p className="paper-notice">{paused}</p>
      ) : (
        <>
          <DoseList doses={exercise.doses} />
          <div className="paper-how">
            <Figure itemId={exercise.itemId} look={look} {...exercise.figure} mode="print" />
            <div className="paper-steps">
              <Labelled label={words.start} says={exercise.startPosition} language={language} />
              <ol lang={language ?? undefined}>
                {exercise.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          </div>
          <div className="paper-hints">
            <Labelled label={words.feelIt} says={exercise.feelIt} language={language} />
            <Labelled label={words.notThere} says={exercise.notThere} language={language} />
            <Labelled label={words.easier} says={exercise.easier} language={language} />
            <Labelled label={words.harder} says={exercise.harder} language={language} />
          </div>
          <Labelled label={words.note} says={exercise.note} />
        </>
      )}
      <div className="paper-note" />
    </article>
  );
}
