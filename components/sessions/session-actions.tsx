import { useMemo } from "react";
import type { CheckContext, Facts, Finding, FindingItem } from "@/lib/domain/check/types";
import type { Change } from "@/lib/domain/knowledge/types";
import type { Knowledge } from "../plans/use-knowledge";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { isBeyond, limited, swapped } from "./edit-items";
import type { DraftItem } from "./session-draft";

interface Props {
  readonly finding: Finding;
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly items: readonly DraftItem[];
  readonly onChange: (items: readonly DraftItem[]) => void;
  readonly onOverride: (finding: Finding, itemId: string) => void;
}

/** What can be done about a finding before the work begins, each in one click. */
export function SessionActions(props: Props) {
  const { finding, items, onChange } = props;
  const open = finding.items.filter(({ overriddenBy }) => !overriddenBy);
  if (finding.tier === "note") return null;
  return (
    <div className="stack-small">
      {open.map((one) => {
        if (one.tier === "contraindicated" || one.tier === "needs-clearance") {
          return <Stopped key={one.ref} {...props} one={one} />;
        }
        // A limit says in words how far it is passed; its number stands with the rule.
        const change = finding.rule.limit ? finding.change : (one.change ?? finding.change);
        if (!change || !isBeyond(items, one.ref, change)) return null;
        return (
          <div key={one.ref} className="row">
            <Button
              small
              onClick={() => onChange(limited(items, one.ref, change))}
              aria-label={`Apply to ${one.name}: ${limitWords(change)}`}
            >
              Apply: {limitWords(change)}
            </Button>
          </div>
        );
      })}
    </div>
  );
}

function Stopped({
  one,
  finding,
  knowledge,
  facts,
  context,
  items,
  onChange,
  onOverride,
}: Props & { one: FindingItem }) {
  const { ref, itemId, name } = one;
  const swaps = useMemo(
    () => knowledge.swapsFor(itemId, facts, knowledge.items, knowledge.rules, context),
    [itemId, knowledge, facts, context],
  );
  return (
    <div className="row">
      <span className="small soft">{name}:</span>
      {swaps.map(({ item }) => (
        <Button
          key={item.id}
          small
          onClick={() => onChange(swapped(items, ref, item))}
          aria-label={`Swap ${name} for ${item.name}`}
        >
          <Icon name="swap" size={16} />
          {item.name}
        </Button>
      ))}
      {swaps.length === 0 && <span className="small">No safe item has the same aim: take it out, or refer.</span>}
      <Button
        small
        look="quiet"
        onClick={() => onChange(items.filter(({ id }) => id !== ref))}
        aria-label={`Take out ${name}`}
      >
        Take out
      </Button>
      <Button small look="quiet" onClick={() => onOverride(finding, itemId)} aria-label={`Override for ${name}`}>
        Override…
      </Button>
    </div>
  );
}

/** "light pressure, 15 minutes": the numbers of a change that a session has. */
function limitWords({ maxPressure, maxMinutes }: Change): string {
  return [maxPressure && `${maxPressure} pressure`, maxMinutes !== undefined && `${maxMinutes} minutes`]
    .filter(Boolean)
    .join(", ");
}
