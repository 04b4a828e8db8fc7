import type { CellPlace } from "@/lib/domain/program/edit-cells";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "go"; readonly to: CellPlace; readonly extend: boolean }
  | { readonly kind: "edit" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "clear" | "copy" | "paste" | "fill" }
  | { readonly kind: "whole-row" }
  | { readonly kind: "move-rows"; readonly by: -1 | 1 };

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Rows a page key goes. */
const PAGE = 8;
/** The name of a row stands before its first week. */
export const HEAD = 0;

/** The command of a key pressed in the grid, or null when the grid leaves it to others. As in every spreadsheet. */
export function commandOf(press: Press, at: CellPlace, size: { rows: number; weeks: number }): GridCommand | null {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (altKey && (key === "ArrowUp" || key === "ArrowDown"))
    return { kind: "move-rows", by: key === "ArrowUp" ? -1 : 1 };
  if (altKey) return null;
  const to = goal(key, control, at, size);
  if (to) return { kind: "go", to: within(to, size), extend: shiftKey };
  if (control)
    return (
      ({ c: { kind: "copy" }, v: { kind: "paste" }, r: { kind: "fill" } }[key.toLowerCase()] as GridCommand) ?? null
    );
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (key === " ") return shiftKey ? { kind: "whole-row" } : { kind: "edit" };
  return /^[0-9a-z@]$/i.test(key) ? { kind: "type", text: key } : null;
}

function goal(key: string, far: boolean, { row, week }: CellPlace, { rows, weeks }: { rows: number; weeks: number }) {
  switch (key) {
    case "ArrowUp":
      return { row: far ? 0 : row - 1, week };
    case "ArrowDown":
      return { row: far ? rows - 1 : row + 1, week };
    case "ArrowLeft":
      return { row, week: far ? HEAD : week - 1 };
    case "ArrowRight":
      return { row, week: far ? weeks : week + 1 };
    case "PageUp":
      return { row: row - PAGE, week };
    case "PageDown":
      return { row: row + PAGE, week };
    case "Home":
      return { row: far ? 0 : row, week: HEAD };
    case "End":
      return { row: far ? rows - 1 : row, week: weeks };
    default:
      return null;
  }
}

function within({ row, week }: CellPlace, { rows, weeks }: { rows: number; weeks: number }): CellPlace {
  return { row: Math.min(rows - 1, Math.max(0, row)), week: Math.min(weeks, Math.max(HEAD, week)) };
}
