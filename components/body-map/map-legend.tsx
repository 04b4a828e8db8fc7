import { MARK_KIND_IDS, MARK_KINDS } from "@/lib/domain/body-map/marks";
import { Swatch } from "./patterns";

/** What letters and hatches mean. */
export function MapLegend({ keepOff, targets }: { keepOff: boolean; targets: boolean }) {
  return (
    <ul className="map-legend" aria-label="What the map’s signs mean">
      {MARK_KIND_IDS.map((kind) => (
        <li key={kind}>
          <Swatch kind={kind} />
          <span>
            <strong>{MARK_KINDS[kind].letter}</strong> {MARK_KINDS[kind].label}
          </span>
        </li>
      ))}
      {keepOff && (
        <li>
          <Swatch kind="keep-off" />
          <span>Keep off, from the check</span>
        </li>
      )}
      {targets && (
        <li>
          <Swatch kind="target" />
          <span>Worked on</span>
        </li>
      )}
    </ul>
  );
}
