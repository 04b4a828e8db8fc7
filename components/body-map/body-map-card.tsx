import type { BodyMap } from "@/lib/clients/body-map/queries";
import type { KeepOff } from "@/lib/domain/body-map/overlays";
import { ButtonLink } from "../ui/button";
import { Day } from "../ui/moment";
import { BodyMapView } from "./body-map-view";

interface Props {
  readonly clientId: string;
  readonly current: BodyMap | null;
  readonly keepOff: readonly KeepOff[];
}

/** The current map on the client's summary. */
export function BodyMapCard({ clientId, current, keepOff }: Props) {
  return (
    <section className="card stack-medium" aria-labelledby="map-card-title">
      <h2 id="map-card-title">Where it hurts</h2>
      {current === null && <p className="soft">Nobody has marked a body map yet.</p>}
      {current && (
        <p className="soft small">
          Marked <Day day={current.takenOn} />
          {current.by && ` by ${current.by}`}
        </p>
      )}
      {(current !== null || keepOff.length > 0) && (
        <BodyMapView marks={current?.marks ?? []} keepOff={keepOff} legend={false} brief />
      )}
      <div>
        <ButtonLink href={`/clients/${clientId}/body-map`}>
          {current ? "Open the body map" : "Mark the body map"}
        </ButtonLink>
      </div>
    </section>
  );
}
