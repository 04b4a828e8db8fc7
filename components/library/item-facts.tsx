import { REFERENCES } from "@/lib/domain/knowledge";
import type { Item } from "@/lib/domain/knowledge/types";
import { ArticleLines } from "./article-lines";
import { AIM_LABEL, KIND_LABEL, POSITION_LABEL, regionList } from "./words";

/** What an item is, in a list of facts. */
export function ItemFacts({ item }: { item: Item }) {
  const facts = [
    ["Kind", KIND_LABEL[item.kind]],
    ["Position", POSITION_LABEL[item.position]],
    ["Regions", regionList(item.regions)],
    ["Aims", item.aims.map((aim) => AIM_LABEL[aim]).join(", ")],
    ["Kit", item.kit.join(", ") || "None"],
    ["Also called", item.synonyms.join(", ") || "No other names"],
  ] as const;
  return (
    <section className="card" aria-labelledby="facts-title">
      <div className="card-title">
        <h2 id="facts-title">At a glance</h2>
      </div>
      <dl className="data-list">
        {facts.map(([label, says]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where an item comes from. */
export function ItemSources({ item }: { item: Item }) {
  return (
    <section className="card stack-medium" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ul>
        {item.sources.map((ref) => (
          <li key={ref}>{REFERENCES[ref].label}</li>
        ))}
      </ul>
      <h3>Lines in the founding articles</h3>
      <ArticleLines lines={item.articleLines} />
    </section>
  );
}
