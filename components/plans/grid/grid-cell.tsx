"use client";

import { memo } from "react";
import type { IsoDay } from "@/lib/domain/day/day";
import type { Cell } from "@/lib/domain/program/plan";
import { shortDose } from "@/lib/domain/program/short-dose";
import { daysInWords, shortDay, shortDays } from "./cell-words";

interface Props {
  readonly cell: Cell | null;
  readonly row: number;
  readonly week: number;
  readonly name: string;
  /** Dates of the visits in this week; none for what is done at home. */
  readonly dates: readonly IsoDay[] | null;
  readonly active: boolean;
  readonly chosen: boolean;
}

/** One week of one row. It draws itself again only when its own content or state changes. */
export const GridCell = memo(function GridCell({ cell, row, week, name, dates, active, chosen }: Props) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td of a grid is a gridcell
    <td aria-selected={chosen} aria-colindex={week + 1} className={chosen ? "chosen" : ""}>
      <button
        type="button"
        className={cell ? "cell" : "cell cell-empty"}
        tabIndex={active ? 0 : -1}
        data-cell={`${row}.${week}`}
      >
        <span className="visually-hidden">
          {name}, week {week}:{" "}
        </span>
        {cell ? <Filled cell={cell} dates={dates} /> : <Empty />}
      </button>
    </td>
  );
}, sameCell);

// The dates are made anew with every drawing of the grid; what they say is compared.
function sameCell(before: Props, after: Props): boolean {
  return (
    before.cell === after.cell &&
    before.row === after.row &&
    before.week === after.week &&
    before.name === after.name &&
    before.active === after.active &&
    before.chosen === after.chosen &&
    before.dates?.join() === after.dates?.join()
  );
}

function Empty() {
  return (
    <>
      <span className="visually-hidden">nothing</span>
      <span aria-hidden="true">+</span>
    </>
  );
}

function Filled({ cell, dates }: { cell: Cell; dates: Props["dates"] }) {
  return (
    <>
      <span className="numeric">{shortDose(cell)}</span>
      <span className="visually-hidden"> on {daysInWords(cell)}</span>
      {dates ? (
        <span className="cell-dates numeric">
          {dates.length < cell.days.length && <strong>before the first day </strong>}
          {dates.map(shortDay).join(", ")}
        </span>
      ) : (
        <span className="cell-days" aria-hidden="true">
          {shortDays(cell)}
        </span>
      )}
    </>
  );
}
