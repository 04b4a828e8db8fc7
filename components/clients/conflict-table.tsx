import { Button } from "../ui/button";
import { DETAIL_LABELS, type DetailsDraft } from "./details-draft";

interface Props {
  readonly mine: DetailsDraft;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly onTake: (field: keyof DetailsDraft, value: string) => void;
  readonly onDecided: () => void;
}

/** Field by field: what you typed, what a colleague saved meanwhile. */
export function ConflictTable({ mine, theirs, onTake, onDecided }: Props) {
  const fields = Object.keys(DETAIL_LABELS)
    .filter(isField)
    .filter((field) => String(theirs[field] ?? "") !== mine[field]);
  return (
    <section className="card stack-medium" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Saved by a colleague meanwhile</h2>
      {fields.length === 0 ? (
        <p>Both say the same now.</p>
      ) : (
        <div className="scroll-x">
          <table className="table conflict">
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Yours</th>
                <th scope="col">Theirs</th>
                <th scope="col">
                  <span className="visually-hidden">Choose</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{DETAIL_LABELS[field]}</th>
                  <td>{mine[field] || "–"}</td>
                  <td>{String(theirs[field] ?? "") || "–"}</td>
                  <td>
                    <Button
                      small
                      aria-label={`Take theirs: ${DETAIL_LABELS[field]}`}
                      onClick={() => onTake(field, String(theirs[field] ?? ""))}
                    >
                      Take theirs
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button onClick={onDecided}>What stands under “Yours” is right</Button>
    </section>
  );
}

function isField(name: string): name is keyof DetailsDraft {
  return Object.hasOwn(DETAIL_LABELS, name);
}
