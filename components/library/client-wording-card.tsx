import type { ClientWording } from "@/lib/domain/knowledge/types";
import { english } from "@/lib/language/client/english/words";

/** An exercise in the words the client gets, in the order of the page and the sheet. */
export function ClientWordingCard({ wording, dose }: { wording: ClientWording; dose: string }) {
  const { labels } = english;
  const hints = [
    [labels.feelIt, wording.feelIt],
    [labels.notThere, wording.notThere],
    [labels.easier, wording.easier],
    [labels.harder, wording.harder],
  ] as const;
  return (
    <section className="card client-words stack-medium" aria-labelledby="client-words-title">
      <h2 id="client-words-title">As the client reads it</h2>
      <h3>{wording.name}</h3>
      <p>
        <strong>{labels.start}:</strong> {wording.startPosition}
      </p>
      <ol>
        {wording.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {dose && <p className="strong">{dose}</p>}
      <dl className="stack-small">
        {hints
          .filter(([, says]) => says !== "")
          .map(([label, says]) => (
            <div key={label}>
              <dt>{label}:</dt> <dd>{says}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
