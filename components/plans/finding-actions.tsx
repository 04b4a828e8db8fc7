"use client";

import { useMemo } from "react";
import type { CheckContext, Facts, Finding } from "@/lib/domain/check/types";
import { applyChange } from "@/lib/domain/program/apply-change";
import { placeOfRef } from "@/lib/domain/program/check-plan";
import { swapItem } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import type { Knowledge } from "./use-knowledge";

interface Props {
  readonly finding: Finding;
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly content: PlanContent;
  readonly onChange: (content: PlanContent) => void;
  readonly onOverride: (finding: Finding, itemId: string) => void;
}

/** What can be done about a finding, each in one click: swap, change, or decide otherwise with a reason. */
export function FindingActions({ finding, knowledge, facts, context, content, onChange, onOverride }: Props) {
  const { rule, tier } = finding;
  const items = finding.items.filter(({ overriddenBy }) => !overriddenBy);
  const swaps = useMemo(
    () =>
      new Map(
        items.map(({ itemId }) => [
          itemId,
          knowledge.swapsFor(itemId, facts, knowledge.items, knowledge.rules, context),
        ]),
      ),
    [items, knowledge, facts, context],
  );
  if (tier === "modify") {
    const open = items.filter(
      ({ ref }) => !content.rows.find(({ id }) => id === placeOfRef(ref).rowId)?.note?.includes(rule.say.client),
    );
    if (open.length === 0) return <p className="small soft">Applied, and written on the client’s page.</p>;
    return (
      <div className="row">
        <Button
          small
          onClick={() =>
            onChange(
              open.reduce(
                (plan, { ref, change }) => applyChange(plan, ref, change ?? rule.change, rule.say.client),
                content,
              ),
            )
          }
        >
          Apply: “{rule.say.client}”
        </Button>
      </div>
    );
  }
  if (tier === "note") return null;
  return (
    <div className="stack-small">
      {items.map(({ ref, itemId, name }) => (
        <div key={ref} className="row">
          <span className="small soft">{name}:</span>
          {swaps.get(itemId)?.map(({ item }) => (
            <Button
              key={item.id}
              small
              onClick={() => onChange(swapItem(content, ref, item))}
              aria-label={`Swap ${name} for ${item.name}`}
            >
              <Icon name="swap" size={16} />
              {item.name}
            </Button>
          ))}
          {swaps.get(itemId)?.length === 0 && (
            <span className="small">No safe item has the same aim: leave it out, or refer.</span>
          )}
          <Button small look="quiet" onClick={() => onOverride(finding, itemId)} aria-label={`Override for ${name}`}>
            Override…
          </Button>
        </div>
      ))}
    </div>
  );
}
