import { datesInWords, Moment } from "../ui/moment";

interface Change {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly what: string;
  readonly changes: readonly { field: string; from: string; to: string }[];
}

/** Every change of the record, newest first, as sentences. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <section className="card" aria-labelledby="history-title">
      <div className="card-title">
        <h2 id="history-title">History</h2>
      </div>
      <ol className="rows">
        {changes.map(({ id, at, by, what, changes: fields }) => (
          <li key={id} className="fact">
            <div>
              <p className="strong">{datesInWords(what)}</p>
              {fields.map(({ field, from, to }) => (
                <p key={field} className="small">
                  {field}: <del>{datesInWords(from) || "empty"}</del> → <ins>{datesInWords(to) || "empty"}</ins>
                </p>
              ))}
            </div>
            <p className="soft small">
              {by ?? "Unknown"}, <Moment at={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
