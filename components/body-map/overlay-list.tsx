import type { KeepOff, Overlay } from "@/lib/domain/body-map/overlays";
import { regionWords } from "@/lib/domain/knowledge/regions";
import { TierBadge } from "../finding/tier-badge";

interface Props {
  readonly keepOff: readonly KeepOff[];
  readonly targets: readonly Overlay[];
}

/** What is hatched or dotted on the map, in words and with the reason. */
export function OverlayList({ keepOff, targets }: Props) {
  return (
    <>
      {keepOff.length > 0 && (
        <section aria-label="Keep off">
          <h3>Keep off</h3>
          <ul className="map-overlays">
            {keepOff.map(({ regions, tier, unknown, reason }) => (
              <li key={`${tier} ${reason} ${regions.join(" ")}`}>
                <TierBadge tier={tier} />
                <span>
                  <strong>{unknown ? "Area not recorded" : capital(regionWords(regions))}</strong>: {reason}
                  {unknown && ". Nobody has said where, so it counts for the whole body."}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {targets.length > 0 && (
        <details className="details">
          <summary>Worked on: {regionWords(targets.flatMap(({ regions }) => regions))}</summary>
          <ul className="map-overlays small">
            {targets.map(({ regions, reason }) => (
              <li key={regions.join(" ")}>
                <span>
                  <strong>{capital(regionWords(regions))}</strong>: {reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
