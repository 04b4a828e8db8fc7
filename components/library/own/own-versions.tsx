import { formatDay } from "../../ui/moment";

interface Props {
  readonly versions: readonly { readonly version: number; readonly madeAt: string; readonly madeBy: string | null }[];
}

/** Every version of an own item, newest first. */
export function OwnVersions({ versions }: Props) {
  return (
    <section className="card" aria-labelledby="versions-title">
      <div className="card-title">
        <h2 id="versions-title">Versions</h2>
      </div>
      <ol className="rows" reversed>
        {versions.map(({ version, madeAt, madeBy }) => (
          <li key={version} className="fact">
            <span>Version {version}</span>
            <span className="soft small">
              {formatDay(madeAt.slice(0, 10))}, {madeBy ?? "somebody"}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
