"use client";

import { useState } from "react";
import { DOSE_NUMBERS } from "@/lib/domain/knowledge/dose-numbers";
import { changeRow } from "@/lib/domain/program/edit-plan";
import type { Cell, PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { fillRight, GROWING_FIELDS, largestStep, type Progression } from "@/lib/domain/program/progression";
import { shortDose } from "@/lib/domain/program/short-dose";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/field";
import type { ChangePlan } from "./plan-grid";

interface Props {
  readonly content: PlanContent;
  readonly row: PlanRow;
  readonly week: number;
  readonly onChange: ChangePlan;
  readonly onClose: () => void;
}

type Field = Progression["field"];

const LABEL: Readonly<Record<Field, string>> = {
  ...(Object.fromEntries(DOSE_NUMBERS.map(({ field, label }) => [field, label])) as Record<
    Exclude<Field, "daysPerWeek">,
    string
  >),
  daysPerWeek: "Days a week",
};
const DAYS_IN_A_WEEK = 7;

const amountOf = (cell: Cell, field: Field): number | undefined =>
  field === "daysPerWeek" ? cell.days.length : cell.dose[field];

const mostOf = (field: Field): number => DOSE_NUMBERS.find((one) => one.field === field)?.most ?? DAYS_IN_A_WEEK;

/** How a row grows from one of its weeks on: each number by a capped step, with all weeks shown before it is taken. */
export function GrowDialog({ row, week, onChange, onClose }: Props) {
  const start = row.weeks[week - 1];
  const [growing, setGrowing] = useState<readonly Progression[]>([]);
  if (!start) return null;
  const offered = [...GROWING_FIELDS, "daysPerWeek" as const].filter((field) => amountOf(start, field) !== undefined);
  const preview = fillRight(row.weeks, week - 1, growing);
  const change = (field: Field, next: Partial<Progression> | null) =>
    setGrowing((before) => {
      const others = before.filter((one) => one.field !== field);
      if (next === null) return others;
      const from = amountOf(start, field) ?? 0;
      const usual = { field, step: largestStep(field, from), everyWeeks: 1, atMost: mostOf(field) };
      return [...others, { ...(before.find((one) => one.field === field) ?? usual), ...next }];
    });
  return (
    <div className="stack">
      {offered.map((field) => (
        <GrowField
          key={field}
          field={field}
          from={amountOf(start, field) ?? 0}
          growing={growing.find((one) => one.field === field)}
          onChange={(next) => change(field, next)}
        />
      ))}
      <table className="grow-preview" aria-label="Weeks as they will be">
        <thead>
          <tr>
            {preview.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its week
              <th scope="col" key={index}>
                Week {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {preview.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its week
              <td key={index} className="numeric">
                {cell ? `${shortDose(cell)}, ${cell.days.length} d` : "–"}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="main"
          onClick={() => {
            onChange((plan) =>
              changeRow(plan, row.id, (old) => ({ ...old, weeks: fillRight(old.weeks, week - 1, growing) })),
            );
            onClose();
          }}
        >
          Fill from week {week}
        </Button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly from: number;
  readonly growing: Progression | undefined;
  readonly onChange: (next: Partial<Progression> | null) => void;
}

function GrowField({ field, from, growing, onChange }: FieldProps) {
  const cap = largestStep(field, from);
  return (
    <fieldset className="fieldset grow-field">
      <legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={growing !== undefined}
            onChange={({ target }) => onChange(target.checked ? {} : null)}
          />
          <span>
            {LABEL[field]}, now <span className="numeric">{from}</span>
          </span>
        </label>
      </legend>
      {growing && (
        <div className="fields">
          <TextField
            label={`Step (${cap} at most)`}
            type="number"
            min={0}
            max={cap}
            step={field === "loadKg" ? "any" : 1}
            value={growing.step}
            onChange={({ target: { value } }) => onChange({ step: Math.min(cap, Math.max(0, Number(value) || 0)) })}
          />
          <SelectField
            label="Every"
            value={String(growing.everyWeeks)}
            onChange={({ target: { value } }) => onChange({ everyWeeks: Number(value) })}
            choices={[1, 2, 3, 4].map((weeks) => ({
              value: String(weeks),
              label: weeks === 1 ? "week" : `${weeks} weeks`,
            }))}
          />
          <TextField
            label="Up to"
            type="number"
            min={from}
            max={mostOf(field)}
            value={growing.atMost}
            onChange={({ target: { value } }) => onChange({ atMost: Math.min(mostOf(field), Number(value) || from) })}
          />
        </div>
      )}
    </fieldset>
  );
}
