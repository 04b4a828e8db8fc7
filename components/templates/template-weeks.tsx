import Link from "next/link";
import type { PlanContent } from "@/lib/domain/program/plan";
import { weeksOf } from "@/lib/domain/program/plan";
import { shortDose } from "@/lib/domain/program/short-dose";
import { daysInWords, shortDays } from "../plans/grid/cell-words";

/** A plan for nobody in particular, week by week, to be read. */
export function TemplateWeeks({ content, nameOf }: { content: PlanContent; nameOf: (itemId: string) => string }) {
  const weeks = Array.from({ length: weeksOf(content) }, (_, index) => index + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label="Weeks">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">Item</th>
            {weeks.map((week) => (
              <th scope="col" key={week}>
                Week {week}
                <span className="grid-phase">
                  {content.phases.find(({ fromWeek, toWeek }) => week >= fromWeek && week <= toWeek)?.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map(({ id, itemId, weeks: cells }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/library/${itemId}`} prefetch={false}>
                  {nameOf(itemId)}
                </Link>
              </th>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its week
                <td key={index} className="small">
                  {cell ? (
                    <>
                      <span className="numeric strong">{shortDose(cell)}</span>
                      <span className="visually-hidden"> on {daysInWords(cell)}</span>
                      <span className="cell-days" aria-hidden="true">
                        {shortDays(cell)}
                      </span>
                    </>
                  ) : (
                    <span className="soft">–</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
