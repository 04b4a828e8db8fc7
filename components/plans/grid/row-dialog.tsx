"use client";

import { useState } from "react";
import type { Item } from "@/lib/domain/knowledge/types";
import { moveRows } from "@/lib/domain/program/edit-cells";
import { changeRow, removeRow } from "@/lib/domain/program/edit-plan";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { isVisit } from "@/lib/domain/program/visits";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/field";
import { stepWords } from "./cell-words";
import type { ChangePlan } from "./plan-grid";

interface Props {
  readonly content: PlanContent;
  readonly row: PlanRow;
  readonly item: Item | undefined;
  readonly onChange: ChangePlan;
  readonly onPlanSession: () => void;
  readonly onClose: () => void;
}

const SIDES = [
  { value: "", label: "Not named" },
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
  { value: "both", label: "Both sides" },
];
const PLACES = [
  { value: "home", label: "At home" },
  { value: "visit", label: "At a visit, with you" },
];

/** All that belongs to a row and not to one week: side, place, note, the short lists, its place in the order. */
export function RowDialog({ content, row, item, onChange, onPlanSession, onClose }: Props) {
  const [note, setNote] = useState(row.note ?? "");
  const index = content.rows.indexOf(row);
  const set = (change: (row: PlanRow) => PlanRow) => onChange((plan) => changeRow(plan, row.id, change));
  const isMassage = item ? isVisit({}, item) : false;
  return (
    <div className="stack">
      {isMassage && <SessionLine steps={row.steps?.length ?? 0} onPlanSession={onPlanSession} />}
      <div className="fields">
        <SelectField
          label="Side"
          choices={SIDES}
          value={row.side ?? ""}
          onChange={({ target: { value } }) => set((old) => withSide(old, value))}
        />
        {!isMassage && (
          <SelectField
            label="Done"
            choices={PLACES}
            value={row.place ?? "home"}
            onChange={({ target: { value } }) => set((old) => withPlace(old, value))}
          />
        )}
      </div>
      <TextField
        label="Note for the client"
        hint="Printed under the steps; leave diagnoses out"
        maxLength={300}
        value={note}
        onChange={({ target: { value } }) => {
          setNote(value);
          set((old) => withNote(old, value.trim()));
        }}
      />
      {!isMassage && (
        <div className="stack-small">
          <ListChoice list="flareDay" label="On the flare-day plan" {...{ content, row, onChange }} />
          <ListChoice list="minimumDay" label="On the minimum-day plan" {...{ content, row, onChange }} />
        </div>
      )}
      <div className="row">
        <Button small disabled={index === 0} onClick={() => onChange((plan) => moveRows(plan, [row.id], index - 1))}>
          Move up
        </Button>
        <Button
          small
          disabled={index === content.rows.length - 1}
          onClick={() => onChange((plan) => moveRows(plan, [row.id], index + 2))}
        >
          Move down
        </Button>
        <Button
          small
          look="stop"
          onClick={() => {
            onChange((plan) => removeRow(plan, row.id));
            onClose();
          }}
        >
          Remove from the plan
        </Button>
      </div>
      <div className="dialog-foot">
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

/** The way to what is done at the visit, step by step. */
function SessionLine({ steps, onPlanSession }: { steps: number; onPlanSession: () => void }) {
  return (
    <div className="row-between">
      <p>{steps === 0 ? "Not planned step by step yet." : `${stepWords(steps)} planned.`}</p>
      <Button onClick={onPlanSession}>Plan the session…</Button>
    </div>
  );
}

interface ListProps {
  readonly list: "flareDay" | "minimumDay";
  readonly label: string;
  readonly content: PlanContent;
  readonly row: PlanRow;
  readonly onChange: ChangePlan;
}

function ListChoice({ list, label, content, row, onChange }: ListProps) {
  const others = content[list].filter((id) => id !== row.id);
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={content[list].includes(row.id)}
        onChange={({ target: { checked } }) =>
          onChange((plan) => ({ ...plan, [list]: checked ? [...others, row.id] : others }))
        }
      />
      <span>{label}</span>
    </label>
  );
}

function withNote({ note: _, ...row }: PlanRow, note: string): PlanRow {
  return note ? { ...row, note } : row;
}

function withSide({ side: _, ...row }: PlanRow, side: string): PlanRow {
  return side === "left" || side === "right" || side === "both" ? { ...row, side } : row;
}

function withPlace({ place: _, ...row }: PlanRow, place: string): PlanRow {
  return place === "visit" ? { ...row, place } : row;
}
