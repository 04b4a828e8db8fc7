"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { CheckContext, Facts } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { TierBadge } from "../finding/tier-badge";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import type { Knowledge } from "./use-knowledge";

interface Props {
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly onPick: (item: Item) => void;
}

/** Items a list shows before it asks for more letters. */
const MOST = 30;

/** The library with what the check says of each item for this client. What must not be done is greyed with its reason. */
export function ItemPicker({ knowledge, facts, context, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim().toLowerCase());
  const checked = useMemo(() => {
    const items = knowledge.items.filter(({ prescribable }) => prescribable);
    const result = knowledge.check(
      facts,
      items.map((item) => knowledge.checkItemOf(item)),
      knowledge.rules,
      context,
    );
    const verdicts = new Map(result.verdicts.map((verdict) => [verdict.itemId, verdict]));
    const says = new Map(result.findings.map(({ rule }) => [rule.id, rule.say.practitioner]));
    return items.map((item) => {
      const verdict = verdicts.get(item.id);
      return {
        item,
        tier: verdict?.tier ?? ("not-checked" as const),
        blocks: verdict?.blocks ?? false,
        why: says.get(verdict?.ruleIds[0] ?? ""),
        ruleId: verdict?.ruleIds[0],
      };
    });
  }, [knowledge, facts, context]);
  const found = checked.filter(({ item }) => matches(item, query));
  return (
    <div className="stack-medium">
      <TextField
        label="Search the library"
        type="search"
        value={typed}
        onChange={({ target: { value } }) => setTyped(value)}
        placeholder="Name, region or aim"
        autoFocus
      />
      <ul className="rows picker" aria-label="Items">
        {found.slice(0, MOST).map(({ item, tier, blocks, why, ruleId }) => (
          <li key={item.id} className={tier === "contraindicated" ? "picker-item picker-off" : "picker-item"}>
            <span className="stack-small">
              <span className="row">
                <strong>{item.name}</strong>
                <TierBadge tier={tier} />
              </span>
              <span className="soft small">
                {item.kind} · {item.position} · {item.regions.join(", ")}
              </span>
              {why && tier !== "allowed" && tier !== "note" && (
                <span className="small">
                  {why} <span className="soft">({ruleId})</span>
                </span>
              )}
              {blocks && <PickerSwaps itemId={item.id} {...{ knowledge, facts, context, onPick }} />}
            </span>
            <Button
              small
              disabled={blocks && tier === "contraindicated"}
              onClick={() => onPick(item)}
              aria-label={`Add ${item.name}`}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft small" role="status">
        {found.length > MOST ? `${found.length} items; type more letters to narrow.` : `${found.length} items.`}
      </p>
    </div>
  );
}

/** What can be added in the place of something that is held or blocked, in one click. */
function PickerSwaps({ itemId, knowledge, facts, context, onPick }: Props & { itemId: string }) {
  const swaps = useMemo(
    () => knowledge.swapsFor(itemId, facts, knowledge.items, knowledge.rules, context),
    [itemId, knowledge, facts, context],
  );
  if (swaps.length === 0) return <span className="small">Nothing in its place passes: refer.</span>;
  return (
    <span className="row small">
      Instead:
      {swaps.map(({ item }) => (
        <Button key={item.id} small look="quiet" onClick={() => onPick(item)} aria-label={`Add ${item.name} instead`}>
          {item.name}
        </Button>
      ))}
    </span>
  );
}

function matches({ name, synonyms, kind, regions, aims }: Item, query: string): boolean {
  const text = [name, ...synonyms, kind, ...regions, ...aims].join(" ").toLowerCase();
  return query.split(/\s+/).every((word) => text.includes(word));
}
