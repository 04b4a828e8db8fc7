import { Button } from "./button";

export interface Difference<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Props<F extends string> {
  readonly differences: readonly Difference<F>[];
  readonly onTake: (field: F, value: string) => void;
}

/** Field by field: what you typed, what somebody else saved meanwhile. */
export function DifferenceTable<F extends string>({ differences, onTake }: Props<F>) {
  if (differences.length === 0) return <p>Both say the same now.</p>;
  return (
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
          {differences.map(({ field, label, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{mine || "–"}</td>
              <td>{theirs || "–"}</td>
              <td>
                <Button aria-label={`Take theirs: ${label}`} onClick={() => onTake(field, theirs)}>
                  Take theirs
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
