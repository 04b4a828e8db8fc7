"use client";

import { type RefObject, useMemo, useRef, useState } from "react";
import type { Verdict } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { type CellRange, changeCells, copyCells, fillCells, pasteCells } from "@/lib/domain/program/edit-cells";
import type { Cell, PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { Dialog } from "../../ui/dialog";
import { rowNames } from "../row-names";
import { CellPanel } from "./cell-panel";
import { GridKeyList } from "./grid-key-list";
import { type GridCommand, HEAD } from "./grid-keys";
import { GrowDialog } from "./grow-dialog";
import { type ChangePlan, PlanGrid } from "./plan-grid";
import { RowDialog } from "./row-dialog";
import { useSelection } from "./use-selection";

interface Props {
  readonly content: PlanContent;
  readonly itemById: (id: string) => Item | undefined;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly minutes: readonly number[];
  readonly onChange: (change: (content: PlanContent) => PlanContent, mark?: string) => void;
  /** Opens what is done at a visit, step by step. */
  readonly onPlanSession: (rowId: string) => void;
}

/** The grid with what stands beside it: the chosen cells, the dialogs of a row, the clipboard. */
export function GridWork({ content, itemById, verdicts, minutes, onChange, onPlanSession }: Props) {
  const names = useMemo(() => rowNames(content, itemById), [content, itemById]);
  const nameOf = ({ id }: PlanRow) => names.get(id)?.full ?? "";
  const selection = useSelection(content.rows.length);
  const [menu, setMenu] = useState<string | null>(null);
  const [growing, setGrowing] = useState(false);
  const copied = useRef<(Cell | null)[][]>([]);
  const box = useRef<HTMLDivElement>(null);
  const quick = useRef<HTMLInputElement>(null);
  const { at } = selection;
  const range: CellRange = { ...selection.range, fromWeek: Math.max(1, selection.range.fromWeek) };
  const row = content.rows[at.row];
  const named = content.rows.find(({ id }) => id === menu);
  const onCommand = (command: Exclude<GridCommand, { kind: "go" | "move-rows" | "whole-row" }>) => {
    if (at.week === HEAD) return;
    if (command.kind === "edit") quick.current?.focus();
    else if (command.kind === "type") typeInto(quick, command.text);
    else if (command.kind === "copy") copied.current = copyCells(content, range);
    else onChange(worked(command.kind, range, copied.current));
  };
  const panelChange: ChangePlan = (change) => onChange(change, `cells ${JSON.stringify(range)}`);
  const back = () => box.current?.querySelector<HTMLElement>(`[data-cell="${at.row}.${at.week}"]`)?.focus();
  return (
    <div className="grid-work" ref={box}>
      <div className="stack-small">
        <PlanGrid
          {...{ content, itemById, names, verdicts, minutes, selection, onCommand }}
          onChange={onChange}
          onMenu={setMenu}
        />
        <GridKeyList />
      </div>
      {row && at.week !== HEAD && (
        <CellPanel
          {...{ content, range, itemById, quick }}
          name={nameOf(row)}
          row={at.row}
          week={at.week}
          onChange={panelChange}
          onFill={() => onChange((plan) => fillCells(plan, range))}
          onGrow={() => setGrowing(true)}
          onBack={back}
        />
      )}
      <Dialog
        open={growing && row !== undefined}
        title={`${row ? nameOf(row) : ""}: progression`}
        onClose={() => setGrowing(false)}
        wide
      >
        {row && (
          <GrowDialog {...{ content, row }} week={at.week} onChange={onChange} onClose={() => setGrowing(false)} />
        )}
      </Dialog>
      <Dialog open={named !== undefined} title={named ? nameOf(named) : ""} onClose={() => setMenu(null)}>
        {named && (
          <RowDialog
            {...{ content }}
            row={named}
            item={itemById(named.itemId)}
            onChange={onChange}
            onPlanSession={() => {
              setMenu(null);
              onPlanSession(named.id);
            }}
            onClose={() => {
              setMenu(null);
              // A removed row took the name along that the keyboard came from.
              requestAnimationFrame(() => document.activeElement === document.body && back());
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

function worked(kind: "clear" | "paste" | "fill", range: CellRange, copied: readonly (readonly (Cell | null)[])[]) {
  return (plan: PlanContent): PlanContent => {
    if (kind === "clear") return changeCells(plan, range, () => null);
    return kind === "fill" ? fillCells(plan, range) : pasteCells(plan, copied, range);
  };
}

/** What is typed on a cell begins a new entry, as in a spreadsheet. */
function typeInto({ current }: RefObject<HTMLInputElement | null>, text: string): void {
  if (!current) return;
  current.focus();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  set?.call(current, text);
  current.dispatchEvent(new Event("input", { bubbles: true }));
  current.setSelectionRange(text.length, text.length);
}
