import type { PlanDifference, RowDifference } from "@/lib/domain/program/compare-plans";
import type { Cell } from "@/lib/domain/program/plan";
import { shortDose } from "@/lib/domain/program/short-dose";
import { daysInWords } from "./grid/cell-words";

const FIELD_LABEL = {
  title: "Title",
  goal: "Goal",
  why: "Why this plan",
  startsOn: "First day",
  phases: "Phases",
  reviewWeeks: "Reviews",
  flareDay: "Flare-day plan",
  minimumDay: "Minimum-day plan",
} as const;
const ABOUT_LABEL = {
  side: "side",
  place: "where it is done",
  note: "note for the client",
  regions: "body area",
  steps: "steps at the visit",
} as const;
const KIND_LABEL = { added: "Added", removed: "Taken out", changed: "Changed" } as const;

/** What differs between two versions of a plan, row by row and week by week. */
export function VersionDifferences({
  difference,
  nameOf,
}: {
  readonly difference: PlanDifference;
  readonly nameOf: (itemId: string) => string;
}) {
  const { fields, rows, reordered } = difference;
  if (fields.length === 0 && rows.length === 0 && !reordered) return <p>These two versions say the same.</p>;
  return (
    <div className="stack">
      {(fields.length > 0 || reordered) && (
        <p>
          {[...fields.map((field) => FIELD_LABEL[field]), ...(reordered ? ["Order of the rows"] : [])].join(", ")}{" "}
          changed.
        </p>
      )}
      {rows.map((row) => (
        <RowChange key={row.rowId} row={row} nameOf={nameOf} />
      ))}
    </div>
  );
}

function RowChange({ row, nameOf }: { row: RowDifference; nameOf: (itemId: string) => string }) {
  const { itemId, kind, formerItemId, about, cells } = row;
  return (
    <section className="stack-small">
      <h3>
        {KIND_LABEL[kind]}: {formerItemId ? `${nameOf(formerItemId)} → ` : ""}
        {nameOf(itemId)}
      </h3>
      {about.length > 0 && <p className="small">Also its {about.map((field) => ABOUT_LABEL[field]).join(", ")}.</p>}
      {kind === "changed" && cells.length > 0 && (
        <ul className="small">
          {cells.map(({ week, before, after }) => (
            <li key={week}>
              Week {week}: <del>{cellText(before)}</del> <ins>{cellText(after)}</ins>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const cellText = (cell: Cell | null): string => (cell ? `${shortDose(cell)} on ${daysInWords(cell)}` : "nothing");
