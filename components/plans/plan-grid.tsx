"use client";

import type { Verdict } from "@/lib/domain/check/types";
import { weekdayOf } from "@/lib/domain/day/day";
import type { Item } from "@/lib/domain/knowledge/types";
import { moveRow, removeRow } from "@/lib/domain/program/edit-plan";
import { type PlanContent, type PlanRow, weeksOf } from "@/lib/domain/program/plan";
import { datesOf } from "@/lib/domain/program/schedule";
import { TierBadge } from "../finding/tier-badge";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { formatDay } from "../ui/moment";
import { dayLetters, daysInWords, shortDose, WEEKDAY_LABEL } from "./short-dose";

interface Props {
  readonly content: PlanContent;
  readonly itemById: (id: string) => Pick<Item, "name" | "kind"> | undefined;
  readonly verdicts: readonly Verdict[];
  readonly onChange: (content: PlanContent) => void;
  readonly onEdit: (rowId: string, week: number) => void;
}

/** Rows are items, columns are weeks; a cell is what is done that week. */
export function PlanGrid({ content, itemById, verdicts, onChange, onEdit }: Props) {
  const weeks = Array.from({ length: weeksOf(content) }, (_, index) => index + 1);
  return (
    <div className="scroll-x">
      <table className="grid">
        <caption className="visually-hidden">Plan by weeks</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            {weeks.map((week) => (
              <th scope="col" key={week}>
                Week {week}
                <span className="grid-phase">{phaseOf(content, week)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map((row, index) => {
            const item = itemById(row.itemId);
            const name = item?.name ?? row.itemId;
            return (
              <tr key={row.id}>
                <th scope="row">
                  <RowHead
                    {...{ content, row, name, index, onChange }}
                    tier={verdicts.find(({ ref }) => ref === row.id)?.tier}
                    isMassage={item?.kind.startsWith("massage") ?? false}
                  />
                </th>
                {weeks.map((week) => (
                  <td key={week}>
                    <CellButton row={row} week={week} name={name} onEdit={onEdit} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly content: PlanContent;
  readonly row: PlanRow;
  readonly name: string;
  readonly index: number;
  readonly tier: Verdict["tier"] | undefined;
  readonly isMassage: boolean;
  readonly onChange: (content: PlanContent) => void;
}

function RowHead({ content, row, name, index, tier, isMassage, onChange }: HeadProps) {
  const dates = isMassage ? datesOf(content, row) : [];
  return (
    <div className="stack-small">
      <span className="strong">{name}</span>
      <span className="row">
        {tier && <TierBadge tier={tier} />}
        {row.side && <span className="badge">{row.side}</span>}
      </span>
      {dates.length > 0 && (
        <span className="soft small">
          {dates.length === 1 ? "1 session" : `${dates.length} sessions`}, first{" "}
          {WEEKDAY_LABEL[weekdayOf(dates[0] ?? "")].slice(0, 3)} {formatDay(dates[0] ?? "")}
        </span>
      )}
      {row.note && <span className="soft small">“{row.note}”</span>}
      <span className="grid-tools">
        <Button
          small
          look="quiet"
          disabled={index === 0}
          onClick={() => onChange(moveRow(content, row.id, -1))}
          aria-label={`Move ${name} up`}
        >
          <Icon name="up" size={16} />
        </Button>
        <Button
          small
          look="quiet"
          disabled={index === content.rows.length - 1}
          onClick={() => onChange(moveRow(content, row.id, 1))}
          aria-label={`Move ${name} down`}
        >
          <Icon name="down" size={16} />
        </Button>
        <Button small look="quiet" onClick={() => onChange(removeRow(content, row.id))} aria-label={`Remove ${name}`}>
          <Icon name="remove" size={16} />
        </Button>
      </span>
    </div>
  );
}

function CellButton({
  row,
  week,
  name,
  onEdit,
}: {
  row: PlanRow;
  week: number;
  name: string;
  onEdit: Props["onEdit"];
}) {
  const cell = row.weeks[week - 1] ?? null;
  return (
    <button type="button" className={cell ? "cell" : "cell cell-empty"} onClick={() => onEdit(row.id, week)}>
      <span className="visually-hidden">
        {name}, week {week}:{" "}
      </span>
      {cell ? (
        <>
          <span className="numeric">{shortDose(cell)}</span>
          <span className="visually-hidden"> on {daysInWords(cell)}</span>
          <span className="cell-days" aria-hidden="true">
            {dayLetters(cell).map(({ day, letter, on }) => (
              <span key={day} className={on ? "on" : ""}>
                {letter}
              </span>
            ))}
          </span>
        </>
      ) : (
        <>
          <span className="visually-hidden">nothing</span>
          <Icon name="plus" size={16} />
        </>
      )}
    </button>
  );
}

function phaseOf({ phases }: PlanContent, week: number): string {
  return phases.find(({ fromWeek, toWeek }) => week >= fromWeek && week <= toWeek)?.name ?? "";
}
