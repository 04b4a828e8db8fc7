import type { Item } from "@/lib/domain/knowledge/types";
import type { Swapped } from "@/lib/domain/program/apply-program";
import { addRow, swapItem } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

interface Props {
  readonly swapped: readonly Swapped[];
  readonly content: PlanContent;
  readonly itemById: ((id: string) => Item | undefined) | null;
  readonly onChange: (content: PlanContent) => void;
}

/** What the program would have had, what stands in its place for this client, and why. */
export function SwappedNotice({ swapped, content, itemById, onChange }: Props) {
  if (swapped.length === 0) return null;
  return (
    <section className="card stack-medium" aria-labelledby="swapped-title">
      <h2 id="swapped-title">Swapped for this client</h2>
      <ul className="rows">
        {swapped.map(({ rowId, fromItemId, fromName, toItemId, toName, ruleId, why }) => {
          const row = content.rows.find(({ id, itemId }) => id === rowId && itemId === toItemId);
          const original = itemById?.(fromItemId);
          return (
            <li key={rowId} className="fact">
              <span className="stack-small">
                <span className="row">
                  <del>{fromName}</del>
                  <Icon name="swap" size={16} />
                  <strong>{toName ?? "left out"}</strong>
                </span>
                <span className="small">
                  {why} <span className="soft">({ruleId})</span>
                </span>
              </span>
              {original && (
                <Button
                  small
                  look="quiet"
                  onClick={() =>
                    onChange(row ? swapItem(content, row.id, original) : addRow(content, original, `${rowId}-back`))
                  }
                  aria-label={`Take ${fromName} back`}
                >
                  Take back
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
