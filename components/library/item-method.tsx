import { REFERENCES } from "@/lib/domain/knowledge";
import type { Item } from "@/lib/domain/knowledge/types";

/** What an item is for and how it is done, in the practitioner's terms. */
export function ItemMethod({ item, dose }: { item: Item; dose: string }) {
  return (
    <section className="card stack-medium" aria-labelledby="method-title">
      <h2 id="method-title">Purpose and method</h2>
      <p>{item.purpose}</p>
      {item.method.length > 0 && (
        <ol>
          {item.method.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {item.commonMistake && (
        <p>
          <strong>Common mistake:</strong> {item.commonMistake}
        </p>
      )}
      <p>
        <strong>Usual dose:</strong> {dose || "none is written yet"}
        {dose && item.doseFrom && <span className="soft small"> after {REFERENCES[item.doseFrom].label}</span>}
      </p>
      {item.method.length > 0 && (
        <p className="soft small">
          {item.methodBy === "article"
            ? "The method is a founding article’s."
            : "Method ours, written from the sources named here."}
        </p>
      )}
    </section>
  );
}
