"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from "react";
import type { Verdict } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { moveRows } from "@/lib/domain/program/edit-cells";
import { type PlanContent, weeksOf } from "@/lib/domain/program/plan";
import { isVisit } from "@/lib/domain/program/visits";
import type { RowNames } from "../row-names";
import { commandOf, type GridCommand, HEAD } from "./grid-keys";
import { GridRow } from "./grid-row";
import type { Selection } from "./use-selection";

export type ChangePlan = (change: (content: PlanContent) => PlanContent) => void;

interface Props {
  readonly content: PlanContent;
  readonly itemById: (id: string) => Pick<Item, "name" | "kind"> | undefined;
  /** How each row is called. */
  readonly names: RowNames;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly selection: Selection;
  readonly minutes: readonly number[];
  readonly onChange: ChangePlan;
  readonly onMenu: (rowId: string) => void;
  /** A command that the grid itself does not carry out. */
  readonly onCommand: (command: Exclude<GridCommand, { kind: "go" | "move-rows" | "whole-row" }>) => void;
}

/** Height of a row before it is measured. Unit: pixels. */
const ROW_HEIGHT = 76;

/** Rows are items, columns are weeks; a cell is what is done that week. Moves like a spreadsheet, by pointer and keys;
 *  rows out of sight are not in the page, so that sixty rows of twenty-six weeks stay light. */
export function PlanGrid(props: Props) {
  const { content, itemById, names, verdicts, selection, minutes, onMenu, onChange } = props;
  const box = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const rows = useRowsInSight(box, content);
  const weeks = weeksOf(content);
  useNewRowInSight(content, (row) => rows.scrollToIndex(row));
  const onKeyDown = useGridKeys(props, weeks, (row) => rows.scrollToIndex(row));
  const drag = useCallback((rowId: string) => {
    dragged.current = rowId;
  }, []);
  const drop = useCallback(
    (before: number) => {
      const rowId = dragged.current;
      dragged.current = null;
      if (rowId) onChange((plan) => moveRows(plan, [rowId], before));
    },
    [onChange],
  );
  const focus = useFocusFollows(box, selection);
  const shown = rows.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const { at, range } = selection;
  return (
    <div className="grid-box" ref={box}>
      <table
        className="grid grid-fixed"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which cells are chosen is a grid
        role="grid"
        aria-label="Plan by weeks"
        aria-multiselectable="true"
        aria-rowcount={content.rows.length + 1}
        aria-colcount={weeks + 1}
        onKeyDown={onKeyDown}
        {...focus}
        onMouseDown={(event) => choose(event, selection)}
        onDoubleClick={() => props.onCommand({ kind: "edit" })}
      >
        <GridHead content={content} weeks={weeks} minutes={minutes} />
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {shown.map(({ index }) => {
            const row = content.rows[index];
            if (!row) return null;
            const item = itemById(row.itemId);
            const inRange = index >= range.fromRow && index <= range.toRow;
            return (
              <GridRow
                key={row.id}
                row={row}
                index={index}
                name={names.get(row.id)?.full ?? "…"}
                tier={verdicts.get(row.id)?.tier}
                isVisit={item ? isVisit(row, item) : false}
                startsOn={content.startsOn}
                activeWeek={at.row === index ? at.week : null}
                fromWeek={inRange ? Math.max(1, range.fromWeek) : null}
                toWeek={inRange && range.toWeek > HEAD ? range.toWeek : null}
                onMenu={onMenu}
                onDragRow={drag}
                onDropRow={drop}
                measure={rows.measureElement}
              />
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </div>
  );
}

function useRowsInSight(box: { readonly current: HTMLDivElement | null }, { rows }: PlanContent) {
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 3,
    useFlushSync: false,
    getItemKey: (index) => rows[index]?.id ?? index,
    initialRect: { width: 900, height: 900 },
  });
}

/** A row that was added is shown, wherever it stands. */
function useNewRowInSight({ rows }: PlanContent, show: (row: number) => void): void {
  const known = useRef(new Set(rows.map(({ id }) => id)));
  useEffect(() => {
    const added = rows.findIndex(({ id }) => !known.current.has(id));
    if (added >= 0) show(added);
    known.current = new Set(rows.map(({ id }) => id));
  });
}

/** Room for the rows that are out of sight. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td height={height} />
    </tr>
  );
}

function GridHead({ content, weeks, minutes }: Pick<Props, "content" | "minutes"> & { weeks: number }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="grid-head-column">
          Item
        </th>
        {Array.from({ length: weeks }, (_, index) => index + 1).map((week) => (
          <th scope="col" key={week}>
            Week {week}
            <span className="grid-phase">
              {content.phases.find(({ fromWeek, toWeek }) => week >= fromWeek && week <= toWeek)?.name}
              {minutes[week - 1] ? <span className="numeric"> · {minutes[week - 1]} min</span> : null}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function choose(event: MouseEvent, selection: Selection): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
  const [row, week] = (cell?.dataset.cell ?? "").split(".").map(Number);
  if (row === undefined || week === undefined || Number.isNaN(row)) return;
  if (event.shiftKey) event.preventDefault();
  // What is being typed for the old choice is taken over before the choice changes.
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  selection.go({ row, week }, event.shiftKey);
}

function useGridKeys(
  { content, selection, onChange, onMenu, onCommand }: Props,
  weeks: number,
  show: (row: number) => void,
) {
  return (event: KeyboardEvent) => {
    const { at, range } = selection;
    const command = commandOf(event, at, { rows: content.rows.length, weeks });
    if (!command) return;
    const row = content.rows[at.row];
    event.preventDefault();
    if (command.kind === "go") {
      show(command.to.row);
      selection.go(command.to, command.extend);
    } else if (command.kind === "whole-row") selection.wholeRow(weeks);
    else if (command.kind === "move-rows") {
      const ids = content.rows.slice(range.fromRow, range.toRow + 1).map(({ id }) => id);
      const before = command.by < 0 ? range.fromRow - 1 : range.toRow + 2;
      if (before < 0 || before > content.rows.length) return;
      onChange((plan) => moveRows(plan, ids, before));
      selection.go({ ...at, row: at.row + command.by });
    } else if (at.week === HEAD && row) onMenu(row.id);
    else onCommand(command);
  };
}

/** The keyboard's focus goes along with the chosen cell, once it is in the page, and only while the grid has it. A row that
 *  scrolls out of sight takes its focused cell along: then nothing has the focus, and it is still the grid's. */
function useFocusFollows(box: { readonly current: HTMLDivElement | null }, { at }: Selection) {
  const name = `${at.row}.${at.week}`;
  const has = useRef(false);
  useEffect(() => {
    const table = box.current;
    const active = document.activeElement;
    if (!table?.contains(active) && !(has.current && active === document.body)) return;
    table?.querySelector<HTMLElement>(`[data-cell="${name}"]`)?.focus({ preventScroll: false });
  });
  return {
    onFocus: () => {
      has.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !box.current?.contains(relatedTarget)) has.current = false;
    },
  };
}
