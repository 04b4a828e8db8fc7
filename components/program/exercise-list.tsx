import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";
import { Figure } from "../figure/figure";
import { MovingImage } from "../figure/moving-image";
import { StillImages } from "../figure/still-images";
import { ExerciseText } from "./exercise-text";

interface Props {
  readonly document: ProgramDocument;
  readonly path: string;
  readonly onDay: ReadonlySet<string>;
}

/** The exercises as numbered on paper. Those of the day lie open; the others are opened by their name and fetch their
 *  drawing then, so that the page of a day is light. */
export function ExerciseList({ document, path, onDay }: Props) {
  return document.groups.map(({ position, heading, exercises }) => (
    <section key={position} className="program-group" aria-labelledby={`group-${position}`}>
      <h2 id={`group-${position}`}>{heading}</h2>
      {exercises.map((exercise) => {
        const isOpen = onDay.has(exercise.rowId) || exercise.paused !== null;
        const inside = (
          <>
            {!exercise.paused && <Drawing {...{ exercise, document, path }} inline={isOpen} />}
            <ExerciseText exercise={exercise} words={document.words} />
          </>
        );
        return (
          <article
            key={exercise.rowId}
            className="program-exercise"
            id={`exercise-${exercise.number}`}
            data-row={exercise.rowId}
            lang={exercise.language ?? undefined}
          >
            {isOpen ? (
              <>
                <Name exercise={exercise} />
                {inside}
              </>
            ) : (
              <details>
                <summary>
                  <Name exercise={exercise} />
                </summary>
                {inside}
              </details>
            )}
          </article>
        );
      })}
    </section>
  ));
}

function Name({ exercise: { number, name, side } }: { exercise: ExerciseBlock }) {
  return (
    <h3>
      {number}. {name} {side && <span className="program-side">{side}</span>}
    </h3>
  );
}

interface DrawingProps {
  readonly exercise: ExerciseBlock;
  readonly document: ProgramDocument;
  readonly path: string;
  readonly inline: boolean;
}

function Drawing({ exercise: { itemId, figure }, document: { look, words }, path, inline }: DrawingProps) {
  return (
    <>
      {inline || figure.own ? (
        <Figure itemId={itemId} look={look} picturesAt={`${path}/pictures`} {...figure} />
      ) : (
        <StillImages itemId={itemId} look={look} {...figure} />
      )}
      <MovingImage itemId={itemId} side={figure.side} look={look} label={words.moving} />
    </>
  );
}
