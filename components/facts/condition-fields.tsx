"use client";

import { knownRegion } from "@/lib/domain/knowledge/known";
import { REGIONS } from "@/lib/domain/knowledge/regions";
import { type Qualifier, SIDES } from "@/lib/domain/knowledge/types";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { type ConditionDraft, conditionOf } from "./condition-draft";

interface Props {
  readonly draft: ConditionDraft;
  readonly onChange: (draft: ConditionDraft) => void;
  /** Absent where a dialog has its own way out. */
  readonly onRemove?: () => void;
}

/** One condition with only the questions that matter for it. */
export function ConditionFields({ draft, onChange, onRemove }: Props) {
  const condition = conditionOf(draft.key);
  const asks = (qualifier: Qualifier) => condition?.asks.includes(qualifier) ?? false;
  return (
    <fieldset className="fieldset card card-tight stack-medium">
      <legend className="visually-hidden">{draft.text}</legend>
      <div className="row-between">
        <p>
          <strong>{draft.text}</strong>
          {draft.key === null && <span className="soft"> · typed freely, not checked</span>}
        </p>
        {onRemove && (
          <Button small look="quiet" onClick={onRemove} aria-label={`Remove ${draft.text}`}>
            Remove
          </Button>
        )}
      </div>
      <div className="fields">
        {asks("dueDate") && (
          <TextField
            label="Due date"
            type="date"
            value={draft.dueDate}
            onChange={(event) => onChange({ ...draft, dueDate: event.target.value })}
          />
        )}
        {condition?.stages && asks("stage") && (
          <SelectField
            label="Stage"
            value={draft.stage}
            onChange={(event) => onChange({ ...draft, stage: event.target.value })}
            choices={[{ value: "", label: "Not known yet" }, ...condition.stages]}
          />
        )}
        {asks("controlled") && (
          <SelectField
            label="Controlled by treatment?"
            value={draft.controlled === null ? "" : String(draft.controlled)}
            onChange={(event) =>
              onChange({ ...draft, controlled: event.target.value === "" ? null : event.target.value === "true" })
            }
            choices={[
              { value: "", label: "Not known yet" },
              { value: "true", label: "Yes" },
              { value: "false", label: "No" },
            ]}
          />
        )}
        <PlaceFields draft={draft} onChange={onChange} />
        {asks("surgeryOn") && (
          <TextField
            label="Day of the operation"
            type="date"
            value={draft.surgeryOn}
            onChange={(event) => onChange({ ...draft, surgeryOn: event.target.value })}
          />
        )}
        {asks("since") && (
          <TextField
            label="Since"
            type="date"
            value={draft.since}
            onChange={(event) => onChange({ ...draft, since: event.target.value })}
          />
        )}
        <TextField
          label="Treated by (optional)"
          placeholder="Dr Okafor, GP"
          value={draft.treatedBy}
          onChange={(event) => onChange({ ...draft, treatedBy: event.target.value })}
        />
      </div>
    </fieldset>
  );
}

/** Where and on which side it is. */
function PlaceFields({ draft, onChange }: Pick<Props, "draft" | "onChange">) {
  const asks = conditionOf(draft.key)?.asks ?? [];
  return (
    <>
      {asks.includes("region") && (
        <SelectField
          label="Where"
          value={draft.regions[0] ?? ""}
          onChange={({ target: { value } }) => onChange({ ...draft, regions: knownRegion(value) ? [value] : [] })}
          choices={[{ value: "", label: "Not said" }, ...REGION_CHOICES]}
        />
      )}
      {asks.includes("side") && (
        <SelectField
          label="Which side"
          value={draft.side ?? ""}
          onChange={({ target: { value } }) =>
            onChange({ ...draft, side: SIDES.find((side) => side === value) ?? null })
          }
          choices={[{ value: "", label: "Not said" }, ...SIDE_CHOICES]}
        />
      )}
    </>
  );
}

const SIDE_CHOICES = SIDES.map((value) => ({
  value,
  label: { left: "Left", right: "Right", both: "Both sides" }[value],
}));
const REGION_CHOICES = Object.entries(REGIONS).map(([value, { label }]) => ({ value, label }));
