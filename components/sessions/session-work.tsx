import type { Verdict } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import type { FieldProblems } from "@/lib/server/problem";
import type { PlannedSession } from "@/lib/sessions/planned/queries";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Icon } from "../ui/icon";
import { formatDay } from "../ui/moment";
import { lengthOf, type SessionDraft, totalOf } from "./session-draft";
import { SessionItems } from "./session-items";

interface Props {
  readonly draft: SessionDraft;
  readonly today: string;
  readonly planned: PlannedSession | null;
  readonly problems: FieldProblems;
  readonly verdicts: readonly Verdict[];
  readonly itemById: ((id: string) => Item | undefined) | null;
  readonly onChange: (more: Partial<SessionDraft>) => void;
  /** Null while the library is not there yet. */
  readonly onAdd: (() => void) | null;
}

/** Day and length of the session, and what is done in it. */
export function SessionWork({ draft, today, planned, problems, verdicts, itemById, onChange, onAdd }: Props) {
  return (
    <section className="card stack-medium" aria-labelledby="work-title">
      <div className="stack-small">
        <h2 id="work-title">New session</h2>
        {planned && (
          <p className="soft small">
            Filled in from the plan “{planned.planTitle}”,{" "}
            {planned.day === today ? "planned for today" : `planned for ${formatDay(planned.day)}`}. Change what you
            like.
          </p>
        )}
      </div>
      <div className="session-head-fields">
        <TextField
          id="heldOn"
          label="Day"
          type="date"
          max={today}
          value={draft.heldOn}
          problem={problems.heldOn}
          onChange={({ target: { value } }) => onChange({ heldOn: value })}
        />
        <TextField
          id="minutes"
          label="Length in minutes"
          inputMode="numeric"
          value={lengthOf(draft)}
          problem={problems.minutes}
          onChange={({ target: { value } }) => onChange({ minutes: value })}
        />
      </div>
      <SessionItems
        items={draft.items}
        {...{ verdicts, itemById, problems }}
        onChange={(items) => onChange({ items })}
      />
      <div className="row-between" id="items" tabIndex={-1}>
        <Button onClick={() => onAdd?.()} disabled={!onAdd}>
          <Icon name="plus" size={18} />
          Add an item
        </Button>
        <Total draft={draft} />
      </div>
      {problems.items && (
        <p className="field-problem">
          <Icon name="change" size={18} />
          {problems.items}
        </p>
      )}
    </section>
  );
}

function Total({ draft }: { draft: SessionDraft }) {
  const total = totalOf(draft.items);
  const over = total - Number(lengthOf(draft) || total);
  if (draft.items.length === 0) return null;
  return (
    <p className="numeric" role="status">
      <strong>{total} min</strong> <span className="soft">in {inItems(draft.items.length)}</span>
      {over > 0 && <span className="session-over">, {over} more than the session is long</span>}
    </p>
  );
}

function inItems(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}
