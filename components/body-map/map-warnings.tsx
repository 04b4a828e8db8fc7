import Link from "next/link";
import type { Mark } from "@/lib/domain/body-map/marks";
import { mapWarnings } from "@/lib/domain/body-map/warnings";
import { Icon } from "../ui/icon";

interface Props {
  readonly marks: readonly Mark[];
  /** Null while the client is not recorded yet: then the question is only shown. */
  readonly clientId: string | null;
}

/** Marks that ask for a question which cannot wait, with the way to it. */
export function MapWarnings({ marks, clientId }: Props) {
  const warnings = mapWarnings(marks);
  return (
    <div role="status" className="map-status">
      {warnings.length > 0 && (
        <section className="notice map-warning stack-medium" aria-label="Ask now">
          {warnings.map(({ questionId, question, because }) => (
            <div key={questionId} className="stack-small">
              <p className="strong row">
                <Icon name="stop" /> Ask now: {because}
              </p>
              <p>“{question}”</p>
            </div>
          ))}
          <p>
            The map changes no finding; the answer does.{" "}
            {clientId === null ? (
              "Save the client, then take the health questions before any treatment."
            ) : (
              <Link href={`/clients/${clientId}/screen`}>Answer it in the health questions</Link>
            )}
          </p>
        </section>
      )}
    </div>
  );
}
