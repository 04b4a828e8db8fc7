import Link from "next/link";
import type { Item, Rule } from "@/lib/domain/knowledge/types";
import { KIND_LABEL } from "../library/words";

/** The items a rule hits, by name. */
export function TouchedItems({ rule, items }: { rule: Rule; items: readonly Item[] }) {
  return (
    <section className="card" aria-labelledby="items-title">
      <div className="card-title">
        <h2 id="items-title">Items it hits</h2>
        <span className="soft numeric">{items.length}</span>
      </div>
      {rule.scope === "region" && (
        <p className="soft small">
          It is a local rule: items that work elsewhere stay open, with the advice to keep off that area.
        </p>
      )}
      {items.length === 0 && <p className="soft">No item of the library has these traits.</p>}
      <ul className="link-columns plain-list">
        {items.map(({ id, name, kind }) => (
          <li key={id}>
            <Link className="row-link" href={`/library/${id}`} prefetch={false}>
              <span>{name}</span>
              <span className="soft small">{KIND_LABEL[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
