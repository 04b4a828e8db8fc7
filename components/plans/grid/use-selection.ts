import { useCallback, useState } from "react";
import { type CellPlace, type CellRange, rangeOf } from "@/lib/domain/program/edit-cells";

/** The cell that has the keyboard, and the rectangle that is chosen with it. */
export interface Selection {
  readonly at: CellPlace;
  readonly range: CellRange;
  go(to: CellPlace, extend?: boolean): void;
  wholeRow(weeks: number): void;
}

/** Selection of cells: an anchor that stays and an end that the keys or the pointer move. */
export function useSelection(rows: number): Selection {
  const [{ anchor, end }, set] = useState<{ anchor: CellPlace; end: CellPlace }>({
    anchor: { row: 0, week: 1 },
    end: { row: 0, week: 1 },
  });
  const go = useCallback((to: CellPlace, extend = false) => {
    set((before) => ({ anchor: extend ? before.anchor : to, end: to }));
  }, []);
  const wholeRow = useCallback((weeks: number) => {
    set(({ anchor: from, end: to }) => ({ anchor: { ...from, week: 1 }, end: { ...to, week: weeks } }));
  }, []);
  const last = Math.max(0, rows - 1);
  const kept = (place: CellPlace): CellPlace => ({ ...place, row: Math.min(place.row, last) });
  return { at: kept(end), range: rangeOf(kept(anchor), kept(end)), go, wholeRow };
}
