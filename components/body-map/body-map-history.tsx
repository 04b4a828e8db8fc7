import type { BodyMap } from "@/lib/clients/body-map/queries";
import { changesBetween } from "@/lib/domain/body-map/marks";
import { Day } from "../ui/moment";
import { BodyMapView } from "./body-map-view";

/** The maps there are, newest first, each with what it says that the one before did not. */
export function BodyMapHistory({ maps }: { maps: readonly BodyMap[] }) {
  if (maps.length === 0) return null;
  return (
    <section className="card stack-medium" aria-labelledby="body-maps-title">
      <h2 id="body-maps-title">Recorded maps</h2>
      <ul className="map-history">
        {maps.map((map, place) => (
          <li key={map.id}>
            <details className="details">
              <summary>
                <Day day={map.takenOn} />
                {place === 0 && " (current)"}
                <span className="soft small">
                  {" "}
                  {[map.by, countWords(map.marks.length)].filter(Boolean).join(" · ")}
                </span>
              </summary>
              <div className="stack-medium">
                <Changes now={map} before={maps[place + 1]} />
                <BodyMapView marks={map.marks} legend={false} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ now, before }: { now: BodyMap; before: BodyMap | undefined }) {
  if (!before) return <p className="soft">The first map.</p>;
  const changes = changesBetween(before.marks, now.marks);
  return (
    <div>
      <h3>
        Against <Day day={before.takenOn} />
      </h3>
      {changes.length === 0 && <p className="soft">The same marks.</p>}
      <ul>
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return "nothing marked";
  return `${count} ${count === 1 ? "mark" : "marks"}`;
}
