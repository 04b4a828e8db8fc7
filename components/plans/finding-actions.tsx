"use client";

import { useMemo } from "react";
import type { CheckContext, Facts, Finding } from "@/lib/domain/check/types";
import { applyChanges, asksOf, isApplied } from "@/lib/domain/program/apply-change";
import { swapItem } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import type { Knowledge } from "./use-knowledge";

interface Props {
  readonly finding: Finding;
  /** Its items are swapped with the finding above it, on the same card. */
  readonly isFurther?: boolean;
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly content: PlanContent;
  readonly onChange: (content: PlanContent) => void;
  readonly onOverride: (finding: Finding, itemId: string) => void;
}

/** What can be done about a finding, each in one click: swap, change, or decide otherwise with a reason. */
export function FindingActions(props: Props) {
  const { finding, isFurther = false, knowledge, facts, context, content, onChange, onOverride } = props;
  const items = useMemo(() => finding.items.filter(({ overriddenBy }) => !overriddenBy), [finding]);
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
  if (finding.tier === "modify") return <ApplyChange {...{ finding, knowledge, content, onChange }} />;
  if (finding.tier === "note") return null;
  const offered = (itemId: string) => (isFurther ? undefined : swaps.get(itemId));
  return (
    <div className="stack-small">
      {items.map(({ ref, itemId, name }) => (
        <div key={ref} className="row">
          <span className="small soft">{name}:</span>
          {offered(itemId)?.map(({ item }) => (
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
          {offered(itemId)?.length === 0 && (
            <span className="small">No safe item has the same aim: leave it out, or refer.</span>
          )}
          <Button
            small
            look="quiet"
            onClick={() => onOverride(finding, itemId)}
            aria-label={`Override for ${name}${isFurther ? `, rule ${finding.rule.id}` : ""}`}
          >
            Override…
          </Button>
        </div>
      ))}
    </div>
  );
}

type ApplyProps = Pick<Props, "finding" | "knowledge" | "content" | "onChange">;

/** Applied is what would alter nothing any more: words stand on the page, and numbers are as low as asked. The words alone
 *  do not tell, as what came into the visit later has the same words and its own numbers. */
function ApplyChange({ finding, knowledge: { itemById }, content, onChange }: ApplyProps) {
  const tell = finding.rule.say.client;
  const asks = useMemo(() => asksOf(finding), [finding]);
  const applied = useMemo(() => isApplied(content, asks, tell, itemById), [content, asks, tell, itemById]);
  if (applied) return <p className="small soft">Applied, and written on the client’s page.</p>;
  return (
    <div className="row">
      <Button small onClick={() => onChange(applyChanges(content, asks, tell, itemById))}>
        Apply: “{tell}”
      </Button>
    </div>
  );
}
