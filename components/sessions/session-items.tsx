import type { Verdict } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import type { FieldProblems } from "@/lib/server/problem";
import { moved } from "./edit-items";
import type { DraftItem } from "./session-draft";
import { SessionItemRow } from "./session-item-row";

interface Props {
  readonly items: readonly DraftItem[];
  readonly verdicts: readonly Verdict[];
  readonly itemById: ((id: string) => Item | undefined) | null;
  readonly problems: FieldProblems;
  readonly onChange: (items: readonly DraftItem[]) => void;
}

/** What is done, in order; each with its area, minutes, pressure and what the check says. */
export function SessionItems({ items, verdicts, itemById, problems, onChange }: Props) {
  const remove = (gone: string) => {
    onChange(items.filter(({ id }) => id !== gone));
    // The pressed button goes with its row: on to what can be added in its place.
    document.getElementById("items")?.focus({ preventScroll: true });
  };
  if (items.length === 0) {
    return (
      <div className="empty">
        <p className="strong">Nothing chosen yet</p>
        <p>Add what you are going to do: each item is checked for this client before you begin.</p>
      </div>
    );
  }
  return (
    <ol className="rows session-items" aria-label="Items of the session">
      {items.map((item, place) => (
        <SessionItemRow
          key={item.id}
          item={item}
          place={place}
          last={place === items.length - 1}
          known={itemById?.(item.itemId)}
          verdict={verdicts.find(({ ref }) => ref === item.id)}
          problems={problems}
          onChange={(next) => onChange(items.map((other) => (other.id === item.id ? next : other)))}
          onMove={(by) => onChange(moved(items, place, by))}
          onRemove={() => remove(item.id)}
        />
      ))}
    </ol>
  );
}
