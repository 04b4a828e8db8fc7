import Link from "next/link";
import { Moment } from "../ui/moment";

interface Version {
  readonly number: number;
  readonly changed: string | null;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly rulesVersion: string;
}

/** Every published version, and the way to set two beside each other. */
export function VersionList({ planId, versions }: { planId: string; versions: readonly Version[] }) {
  return (
    <section className="card" aria-labelledby="versions-title">
      <div className="card-title">
        <h2 id="versions-title">Versions</h2>
        {versions.length > 1 && (
          <Link href={`/plans/${planId}/compare`} prefetch={false}>
            Compare
          </Link>
        )}
      </div>
      <ol className="rows">
        {versions.map(({ number, changed, publishedAt, publishedBy, rulesVersion }) => (
          <li key={number} className="fact">
            <span>
              <strong>Version {number}</strong> {changed && `· ${changed}`}
            </span>
            <span className="soft small">
              {publishedBy}, <Moment at={publishedAt} />, rules {rulesVersion}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
