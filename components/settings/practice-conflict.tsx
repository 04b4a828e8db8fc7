import { Button } from "../ui/button";
import { DifferenceTable } from "../ui/difference-table";
import { PRACTICE_FIELDS, PRACTICE_LABELS, type PracticeDraft } from "./practice-draft";

interface Props {
  readonly mine: PracticeDraft;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly onTake: (field: keyof PracticeDraft, value: string) => void;
  readonly onDecided: () => void;
}

/** The settings as you typed them beside what somebody else saved meanwhile. */
export function PracticeConflict({ mine, theirs, onTake, onDecided }: Props) {
  const differences = PRACTICE_FIELDS.map((field) => ({
    field,
    label: PRACTICE_LABELS[field],
    mine: mine[field],
    theirs: String(theirs[field] ?? ""),
  })).filter((row) => row.mine !== row.theirs);
  return (
    <section className="conflict-box stack-medium" aria-labelledby="practice-conflict-title">
      <h3 id="practice-conflict-title">Saved by somebody else meanwhile</h3>
      <DifferenceTable differences={differences} onTake={onTake} />
      <div className="row">
        <Button onClick={onDecided}>What stands under “Yours” is right</Button>
      </div>
    </section>
  );
}
