"use client";

import { useState } from "react";
import { WEEKDAYS } from "@/lib/domain/day/day";
import type { Dose, Item } from "@/lib/domain/knowledge/types";
import { changeRow, setCell } from "@/lib/domain/program/edit-plan";
import type { Cell, PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { fillRight, LARGEST_STEP, type Progression } from "@/lib/domain/program/progression";
import { Button } from "../ui/button";
import { Field, SelectField, TextField } from "../ui/field";
import { WEEKDAY_LABEL } from "./short-dose";

interface Props {
  readonly content: PlanContent;
  readonly rowId: string;
  readonly week: number;
  readonly item: Item | undefined;
  readonly onChange: (content: PlanContent) => void;
  readonly onClose: () => void;
}

const NUMBERS = [
  { field: "sets", label: "Sets", max: 20 },
  { field: "reps", label: "Repetitions", max: 100 },
  { field: "holdSeconds", label: "Hold (seconds)", max: 600 },
  { field: "restSeconds", label: "Rest (seconds)", max: 600 },
  { field: "minutes", label: "Minutes", max: 240 },
  { field: "timesPerDay", label: "Times a day", max: 12 },
  { field: "effort", label: "Effort (0–10)", max: 10 },
] as const;

const GROWS = ["sets", "reps", "holdSeconds", "minutes"] as const;

/** Dose and days of one cell, and how it grows to the right. */
export function CellEditor({ content, rowId, week, item, onChange, onClose }: Props) {
  const row = content.rows.find(({ id }) => id === rowId);
  const [cell, setDraft] = useState<Cell>(
    row?.weeks[week - 1] ?? { dose: item?.dose ?? {}, days: ["mon", "wed", "fri"] },
  );
  const [grows, setGrows] = useState("");
  const [note, setNote] = useState(row?.note ?? "");
  const finish = (next: PlanContent) => {
    onChange(changeRow(next, rowId, (old) => withNote(old, note.trim())));
    onClose();
  };
  const fill = () => {
    const first = setCell(content, rowId, week, cell);
    finish(changeRow(first, rowId, (old) => ({ ...old, weeks: fillRight(old.weeks, week - 1, progressionOf(grows)) })));
  };
  return (
    <div className="stack">
      <div className="fields">
        {NUMBERS.map(({ field, label, max }) => (
          <TextField
            key={field}
            label={label}
            type="number"
            min={0}
            max={max}
            value={cell.dose[field] ?? ""}
            onChange={({ target: { value } }) => setDraft({ ...cell, dose: withNumber(cell.dose, field, value) })}
          />
        ))}
      </div>
      <fieldset className="fieldset">
        <legend>Days</legend>
        <div className="chips">
          {WEEKDAYS.map((day) => (
            <label key={day} className="chip-choice">
              <input
                type="checkbox"
                aria-label={WEEKDAY_LABEL[day]}
                checked={cell.days.includes(day)}
                onChange={({ target: { checked } }) =>
                  setDraft({
                    ...cell,
                    days: WEEKDAYS.filter((other) => (other === day ? checked : cell.days.includes(other))),
                  })
                }
              />
              <span>{WEEKDAY_LABEL[day].slice(0, 3)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field label="Note for the client" hint="Printed under the steps; leave diagnoses out">
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={300}
            value={note}
            onChange={({ target: { value } }) => setNote(value)}
          />
        )}
      </Field>
      <SelectField
        label="When filling the later weeks, grow"
        value={grows}
        onChange={({ target: { value } }) => setGrows(value)}
        choices={[
          { value: "", label: "nothing: keep the same" },
          ...GROWS.filter((field) => cell.dose[field] !== undefined).map((field) => ({
            value: field,
            label: growthLabel(field),
          })),
        ]}
      />
      <div className="dialog-foot">
        <Button look="stop" onClick={() => finish(setCell(content, rowId, week, null))}>
          Not in week {week}
        </Button>
        <Button onClick={fill}>Fill the later weeks</Button>
        <Button look="main" onClick={() => finish(setCell(content, rowId, week, cell))}>
          Save week {week}
        </Button>
      </div>
    </div>
  );
}

function withNote({ note: _, ...row }: PlanRow, note: string): PlanRow {
  return note ? { ...row, note } : row;
}

function withNumber(dose: Dose, field: (typeof NUMBERS)[number]["field"], typed: string): Dose {
  const { [field]: _, ...rest } = dose;
  const value = Number.parseInt(typed, 10);
  return Number.isNaN(value) ? rest : { ...rest, [field]: value };
}

function growthLabel(field: (typeof GROWS)[number]): string {
  const name = NUMBERS.find((number) => number.field === field)?.label.toLowerCase() ?? field;
  return `${name}: ${LARGEST_STEP[field]} more each week`;
}

function progressionOf(chosen: string): Progression | null {
  const field = GROWS.find((name) => name === chosen);
  const most = NUMBERS.find((number) => number.field === chosen)?.max;
  return field && most ? { field, step: LARGEST_STEP[field], everyWeeks: 1, atMost: most } : null;
}
