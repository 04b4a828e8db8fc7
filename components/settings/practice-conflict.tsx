import { Button } from "../ui/button";
import { PRACTICE_FIELDS, PRACTICE_LABELS, type PracticeDraft } from "./practice-draft";

interface Props {
  readonly mine: PracticeDraft;
  readonly theirs: Readonly<Record<string, unknown>>;
  readonly onTake: (field: keyof PracticeDraft, value: string) => void;
  readonly onDecided: () => void;
}

/** Field by field: what you typed, what somebody else saved meanwhile. */
export function PracticeConflict({ mine, theirs, onTake, onDecided }: Props) {
  const fields = PRACTICE_FIELDS.filter((field) => String(theirs[field] ?? "") !== mine[field]);
  return (
    <section className="conflict-box stack-medium" aria-labelledby="practice-conflict-title">
      <h3 id="practice-conflict-title">Saved by somebody else meanwhile</h3>
      {fields.length === 0 ? (
        <p>Both say the same now.</p>
      ) : (
        <div className="scroll-x">
          <table className="table table-middle conflict">
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
                  <th scope="row">{PRACTICE_LABELS[field]}</th>
                  <td>{mine[field] || "–"}</td>
                  <td>{String(theirs[field] ?? "") || "–"}</td>
                  <td>
                    <Button
                      aria-label={`Take theirs: ${PRACTICE_LABELS[field]}`}
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
      <div className="row">
        <Button onClick={onDecided}>What stands under “Yours” is right</Button>
      </div>
    </section>
  );
}
