import { type Figure, type Goal, reaches, type Spread } from "./figure";

/** Prints figures under a heading, goal beside figure. */
export function printTable(heading: string, figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.id,
    figure.what,
    costWords(figure.cost, figure.unit),
    figure.ratio === undefined ? "" : `${short(figure.ratio)} × ${figure.floor ?? ""}`,
    goalWords(figure.goal, figure.ratio === undefined ? figure.unit : "×"),
    { true: "yes", false: "NO", null: "" }[String(reaches(figure))] ?? "",
  ]);
  const all = [["", heading, "cost (quartiles)", "ratio", "goal", "met"], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  console.log("");
}

function costWords({ median, lower, upper }: Spread, unit: string): string {
  return `${short(median)} ${unit} (${short(lower)}–${short(upper)})`;
}

function goalWords(goal: Goal | undefined, unit: string): string {
  if (goal?.atMost !== undefined) return `≤ ${short(goal.atMost)} ${unit}`;
  return goal?.atLeast === undefined ? "" : `≥ ${short(goal.atLeast)} ${unit}`;
}

/** Three significant digits, without an exponent. */
function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
