"use client";

import { type DragEvent, memo } from "react";
import type { Tier } from "@/lib/domain/knowledge/types";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { dateOf, datesOf } from "@/lib/domain/program/schedule";
import { TierBadge } from "../../finding/tier-badge";
import { stepWords } from "./cell-words";
import { GridCell } from "./grid-cell";
import { HEAD } from "./grid-keys";

export type RowTier = Tier | "not-checked" | "allowed";

export interface GridRowProps {
  readonly row: PlanRow;
  readonly index: number;
  readonly name: string;
  readonly tier: RowTier | undefined;
  /** Done at a visit, so that its dates show. */
  readonly isVisit: boolean;
  readonly startsOn: PlanContent["startsOn"];
  /** Week that has the keyboard, when it is in this row. */
  readonly activeWeek: number | null;
  /** First and last chosen week of this row. */
  readonly fromWeek: number | null;
  readonly toWeek: number | null;
  readonly onMenu: (rowId: string) => void;
  readonly onDragRow: (rowId: string) => void;
  readonly onDropRow: (before: number) => void;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

/** One item through all weeks. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, name, isVisit, startsOn, activeWeek, fromWeek, toWeek, measure } = props;
  const isIn = (week: number) => fromWeek !== null && toWeek !== null && week >= fromWeek && week <= toWeek;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => props.onDropRow(dropPlace(event, index))}
    >
      <th scope="row" aria-colindex={1}>
        <RowHead {...props} />
      </th>
      {row.weeks.map((cell, at) => {
        const week = at + 1;
        const dates = isVisit && cell ? cell.days.flatMap((day) => dateOf({ startsOn }, week, day) ?? []) : null;
        return (
          <GridCell
            key={week}
            {...{ cell, week, name, dates }}
            row={index}
            active={activeWeek === week}
            chosen={isIn(week)}
          />
        );
      })}
    </tr>
  );
});

/** Above the row's middle: before it; else after it. */
function dropPlace(event: DragEvent<HTMLTableRowElement>, index: number): number {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? index : index + 1;
}

function RowHead({ row, index, name, tier, isVisit, startsOn, activeWeek, onMenu, onDragRow }: GridRowProps) {
  const visits = isVisit ? datesOf({ startsOn }, row).length : 0;
  const planned = row.weeks.reduce((sum, cell) => sum + (cell?.days.length ?? 0), 0);
  const lost = isVisit ? planned - visits : 0;
  return (
    <div className="grid-head">
      <span
        className="grid-grip"
        draggable
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", name);
          onDragRow(row.id);
        }}
      />
      <div className="stack-small">
        <button
          type="button"
          className="grid-name"
          tabIndex={activeWeek === HEAD ? 0 : -1}
          data-cell={`${index}.${HEAD}`}
          aria-haspopup="dialog"
          onClick={() => onMenu(row.id)}
        >
          {name}
        </button>
        <span className="row">
          {tier && tier !== "allowed" && <TierBadge tier={tier} />}
          {row.side && <span className="badge">{row.side}</span>}
          {visits > 0 && (
            <span className="soft small numeric">
              {visits} {visits === 1 ? "visit" : "visits"}
            </span>
          )}
          {row.steps && row.steps.length > 0 && (
            <span className="soft small numeric">{stepWords(row.steps.length)}</span>
          )}
        </span>
        {lost > 0 && (
          <span className="small grid-lost">
            {lost} {lost === 1 ? "visit falls" : "visits fall"} before the first day: start on a Monday, or choose other
            days.
          </span>
        )}
        {row.note && <span className="soft small">“{row.note}”</span>}
      </div>
    </div>
  );
}
