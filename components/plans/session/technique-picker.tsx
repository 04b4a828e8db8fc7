"use client";

import { useMemo, useState } from "react";
import { type Judged, judge, UNJUDGED } from "@/lib/domain/check/judge";
import type { CheckContext, Facts } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { TierBadge } from "../../finding/tier-badge";
import { safestFirst } from "../../library/safest-first";
import { POSITION_LABEL, regionList } from "../../library/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import type { Knowledge } from "../use-knowledge";
import { techniquesIn } from "./techniques";

interface Props {
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly onPick: (item: Item) => void;
}

/** The hands-on techniques with what the check says of each for this client: what can be done first, what must not be
 *  done greyed with its reason. */
export function TechniquePicker({ knowledge, facts, context, onPick }: Props) {
  const [query, setQuery] = useState("");
  const techniques = useMemo(() => {
    const all = techniquesIn(knowledge.items);
    const judged = judge(facts, all, knowledge.rules, context);
    const byName = all.toSorted((a, b) => a.name.localeCompare(b.name));
    return safestFirst(byName, judged).map((item) => ({ item, says: judged.get(item.id) ?? UNJUDGED }));
  }, [knowledge, facts, context]);
  const shown = techniques.filter(({ item }) => isMeant(item, query));
  return (
    <div className="stack-medium">
      <TextField
        label="Search the techniques"
        type="search"
        value={query}
        onChange={({ target: { value } }) => setQuery(value)}
      />
      <p className="small soft" role="status">
        {shown.length} of {techniques.length} hands-on techniques
      </p>
      <ul className="rows">
        {shown.map(({ item, says }) => (
          <Technique key={item.id} {...{ item, says, onPick }} />
        ))}
      </ul>
    </div>
  );
}

function Technique({ item, says, onPick }: { item: Item; says: Judged; onPick: (item: Item) => void }) {
  const { name, regions, dose, position } = item;
  // What waits for a clearance may be planned ahead, as everywhere in a plan; it cannot be published without one.
  const off = says.blocks && says.tier === "contraindicated";
  const usual = [regionList(regions), dose.minutes && `${dose.minutes} min`, dose.pressure, POSITION_LABEL[position]];
  return (
    <li className={says.blocks ? "technique technique-off" : "technique"}>
      <div className="stack-small">
        <span className="row">
          <strong>{name}</strong>
          {says.tier !== "allowed" && <TierBadge tier={says.tier} />}
        </span>
        <span className="small soft">{usual.filter(Boolean).join(" · ")}</span>
        {says.why && says.tier !== "note" && (
          <span className="small">
            {says.why} <span className="soft">Rule {says.ruleId}</span>
          </span>
        )}
      </div>
      <Button small disabled={off} onClick={() => onPick(item)} aria-label={`Choose ${name}`}>
        Choose
      </Button>
    </li>
  );
}

function isMeant({ name, synonyms, regions }: Item, query: string): boolean {
  const text = [name, ...synonyms, regionList(regions)].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
