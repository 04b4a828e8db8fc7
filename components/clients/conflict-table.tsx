import { Button } from "../ui/button";
import { DifferenceTable } from "../ui/difference-table";
import { DETAIL_LABELS, type DetailsDraft } from "./details-draft";

interface Props {
  readonly mine: DetailsDraft;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly onTake: (field: keyof DetailsDraft, value: string) => void;
  readonly onDecided: () => void;
}

/** The details as you typed them beside what a colleague saved meanwhile. */
export function ConflictTable({ mine, theirs, onTake, onDecided }: Props) {
  const differences = Object.keys(DETAIL_LABELS)
    .filter(isField)
    .map((field) => ({ field, label: DETAIL_LABELS[field], mine: mine[field], theirs: String(theirs[field] ?? "") }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <section className="card stack-medium" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Saved by a colleague meanwhile</h2>
      <DifferenceTable differences={differences} onTake={onTake} />
      <Button onClick={onDecided}>What stands under “Yours” is right</Button>
    </section>
  );
}

function isField(name: string): name is keyof DetailsDraft {
  return Object.hasOwn(DETAIL_LABELS, name);
}
