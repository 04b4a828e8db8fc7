import type { PlanContent } from "@/lib/domain/program/plan";
import { Button } from "../ui/button";
import type { SaveState } from "./use-draft";

interface Props {
  readonly state: SaveState;
  readonly mine: PlanContent;
  readonly nameOf: (itemId: string) => string;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Two people built at once: both versions, side by side, and nothing is overwritten unseen. */
export function DraftConflict({ state, mine, nameOf, onTheirs, onMine }: Props) {
  if (state.kind !== "conflict") return null;
  return (
    <section className="error-summary stack-medium" role="alert">
      <h2>A colleague saved this plan meanwhile</h2>
      <div className="fields">
        <Version title="Yours" content={mine} other={state.theirs} nameOf={nameOf} />
        <Version title="Theirs" content={state.theirs} other={mine} nameOf={nameOf} />
      </div>
      <div className="row">
        <Button onClick={onTheirs}>Take theirs (undo brings yours back)</Button>
        <Button look="stop" onClick={onMine}>
          Keep mine
        </Button>
      </div>
    </section>
  );
}

type Rows = Pick<PlanContent, "rows">;

function Version({
  title,
  content,
  other,
  nameOf,
}: {
  title: string;
  content: Rows;
  other: Rows;
  nameOf: (id: string) => string;
}) {
  const differs = content.rows.filter(
    (row) => JSON.stringify(row) !== JSON.stringify(other.rows.find(({ id }) => id === row.id)),
  );
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {differs.map(({ id, itemId }) => (
          <li key={id}>{nameOf(itemId)}</li>
        ))}
        {differs.length === 0 && <li>no row of its own</li>}
      </ul>
    </div>
  );
}
