import type { ProgramDocument } from "@/lib/domain/program/document";
import { fridgeCard } from "@/lib/domain/program/fridge-card";
import { DoseList } from "./dose-list";

/** The card for the fridge door, on a side of its own: a box a day, then the names with how much. */
export function SheetFridge({ document }: { document: ProgramDocument }) {
  const { words } = document;
  const { weekdays, weeks, lines } = fridgeCard(document);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, and what scrolls can be scrolled by keyboard
    <section className="paper-fridge" aria-labelledby="fridge" tabIndex={0}>
      <h2 id="fridge">{words.sixWeeks}</h2>
      <p>{document.periodLine}</p>
      <table className="ticks">
        <thead>
          <tr>
            <td />
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
            <th scope="col">{words.pain}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ label, days }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {days.map(({ day, kind }, index) => (
                <td key={weekdays[index]} className={kind}>
                  {kind === "tick" && day}
                  {kind === "rest" && "–"}
                </td>
              ))}
              <td className="tick" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.tick} – {words.rest}
      </p>
      {lines.map(({ number, name, language, side, doses, paused }) => (
        <div key={number} className="paper-line">
          <p className="paper-large">
            <strong>
              {number}. <span lang={language ?? undefined}>{name}</span>
            </strong>{" "}
            {side && <span className="program-side">{side}</span>}
          </p>
          {paused ? <p>{paused}</p> : <DoseList doses={doses} />}
        </div>
      ))}
    </section>
  );
}
