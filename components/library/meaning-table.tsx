interface Props {
  readonly what: string;
  readonly rows: readonly { readonly name: string; readonly meaning: string }[];
}

/** Words of the check beside what they mean. */
export function MeaningTable({ what, rows }: Props) {
  return (
    <table className="table table-stacked">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, meaning }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
