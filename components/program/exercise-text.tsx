import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";

interface Props {
  readonly exercise: ExerciseBlock;
  readonly words: ProgramDocument["words"];
}

/** The words of one exercise, in the order of the paper. */
export function ExerciseText({ exercise, words }: Props) {
  if (exercise.paused) return <p className="program-paused">{exercise.paused}</p>;
  return (
    <>
      <p>
        <strong>{words.start}:</strong> {exercise.startPosition}
      </p>
      <ol className="program-steps">
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul className="program-doses">
        {exercise.doses.map(({ weeks, dose, days }) => (
          <li key={weeks}>
            <strong>{weeks}:</strong> {[dose, days].filter(Boolean).join(" · ")}
          </li>
        ))}
      </ul>
      <dl className="program-hints">
        <Hint label={words.feelIt} says={exercise.feelIt} />
        <Hint label={words.notThere} says={exercise.notThere} />
        <Hint label={words.easier} says={exercise.easier} />
        <Hint label={words.harder} says={exercise.harder} />
        {exercise.note && <Hint label={words.note} says={exercise.note} />}
      </dl>
    </>
  );
}

function Hint({ label, says }: { label: string; says: string }) {
  return says ? (
    <div>
      <dt>{label}:</dt> <dd>{says}</dd>
    </div>
  ) : null;
}
