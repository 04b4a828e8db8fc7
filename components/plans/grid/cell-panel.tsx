"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { WEEKDAYS } from "@/lib/domain/day/day";
import { DOSE_NUMBERS } from "@/lib/domain/knowledge/dose-numbers";
import type { Item } from "@/lib/domain/knowledge/types";
import { type CellRange, changeCells } from "@/lib/domain/program/edit-cells";
import type { Cell, PlanContent } from "@/lib/domain/program/plan";
import { parseShort, shortDose } from "@/lib/domain/program/short-dose";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { WEEKDAY_LABEL } from "./cell-words";
import { withNumber } from "./dose-fields";
import type { ChangePlan } from "./plan-grid";

interface Props {
  readonly content: PlanContent;
  readonly range: CellRange;
  /** The cell that is shown; what is entered goes to every chosen cell. */
  readonly row: number;
  readonly week: number;
  /** How the row is called. */
  readonly name: string;
  readonly itemById: (id: string) => Item | undefined;
  readonly quick: RefObject<HTMLInputElement | null>;
  readonly onChange: ChangePlan;
  readonly onFill: () => void;
  readonly onGrow: () => void;
  readonly onBack: () => void;
}

/** Dose and days of the chosen cells, changed as they are entered. One line to type it all, or field by field. */
export function CellPanel(props: Props) {
  const { content, range, row: index, week, itemById, name, onChange, onFill, onGrow, onBack } = props;
  const row = content.rows[index];
  const item = row && itemById(row.itemId);
  if (!row) return null;
  const cell = row.weeks[week - 1] ?? null;
  const usual: Cell = { dose: item?.dose ?? {}, days: ["mon", "wed", "fri"] };
  const shown = cell ?? usual;
  const count = (range.toRow - range.fromRow + 1) * (range.toWeek - range.fromWeek + 1);
  const set = (change: (before: Cell) => Cell) =>
    onChange((plan) =>
      changeCells(plan, range, (before, { itemId }) => {
        const own = before ?? { dose: itemById(itemId)?.dose ?? {}, days: usual.days };
        return change(own);
      }),
    );
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onBack();
  };
  return (
    <section className="cell-panel stack-medium" aria-labelledby="cell-panel-title" onKeyDown={leave}>
      <h3 id="cell-panel-title">
        {count > 1 ? `${count} cells chosen` : `${name}, week ${week}`}
        {!cell && <span className="soft"> · not in this week</span>}
      </h3>
      <QuickDose key={`${row.id} ${week}`} {...props} cell={shown} isEmpty={!cell} onCell={set} />
      <DayChoices cell={shown} onCell={set} />
      <details className="cell-more" open={count === 1 && cell !== null}>
        <summary>Sets, repetitions, load</summary>
        <div className="cell-numbers">
          {DOSE_NUMBERS.map(({ field, label, least, most }) => (
            <TextField
              key={field}
              label={label}
              type="number"
              min={least}
              max={most}
              step={field === "loadKg" ? "any" : 1}
              value={shown.dose[field] ?? ""}
              onChange={({ target: { value } }) =>
                set((before) => ({ ...before, dose: withNumber(before.dose, field, value) }))
              }
            />
          ))}
        </div>
      </details>
      <div className="row">
        <Button small onClick={onFill} disabled={!cell}>
          Fill right
        </Button>
        <Button small onClick={onGrow} disabled={!cell}>
          Progression…
        </Button>
        <Button
          small
          look="stop"
          disabled={!cell}
          onClick={() => onChange((plan) => changeCells(plan, range, () => null))}
        >
          Leave out
        </Button>
      </div>
    </section>
  );
}

type CellChange = (change: (before: Cell) => Cell) => void;

/** The dose in one line: "3x10 5s mo we fr". Enter takes it over and goes back to the grid. */
function QuickDose({
  cell,
  isEmpty,
  quick,
  onCell,
  onBack,
}: Pick<Props, "quick" | "onBack"> & { cell: Cell; isEmpty: boolean; onCell: CellChange }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const take = (): boolean => {
    if (typed === null) return true;
    const read = parseShort(typed, cell);
    if ("problem" in read) {
      setProblem(read.problem);
      return false;
    }
    onCell((before) => {
      const own = parseShort(typed, before);
      return "cell" in own ? own.cell : before;
    });
    setTyped(null);
    setProblem(undefined);
    return true;
  };
  return (
    <TextField
      ref={quick}
      label="Dose in one line"
      hint="Such as 3x10 5s, 15min, 8kg, e6, mo we fr, daily"
      value={typed ?? (isEmpty ? "" : shortDose(cell))}
      problem={problem}
      autoComplete="off"
      onFocus={({ target }) => target.select()}
      onChange={({ target: { value } }) => setTyped(value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (typed === null && isEmpty) onCell((before) => before);
        if (take()) onBack();
      }}
    />
  );
}

function DayChoices({ cell, onCell }: { cell: Cell; onCell: CellChange }) {
  const change = (day: (typeof WEEKDAYS)[number], on: boolean) =>
    onCell((before) => ({
      ...before,
      days: WEEKDAYS.filter((other) => (other === day ? on : before.days.includes(other))),
    }));
  return (
    <fieldset className="fieldset">
      <legend>Days</legend>
      <div className="chips">
        {WEEKDAYS.map((day) => (
          <label key={day} className="chip-choice">
            <input
              type="checkbox"
              aria-label={WEEKDAY_LABEL[day]}
              checked={cell.days.includes(day)}
              onChange={({ target: { checked } }) => change(day, checked)}
            />
            <span>{WEEKDAY_LABEL[day].slice(0, 3)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
