import type { MassageBlock, ProgramDocument, ThermalBlock } from "@/lib/domain/program/document";
import { VisitList } from "../visit-list";
import { DoseList } from "./dose-list";
import { Labelled } from "./labelled";

type Words = ProgramDocument["words"];

/** Massage visits, warm and cold, the bad day and the short day, on paper. */
export function SheetCare({
  document: { massage, thermal, flareDay, minimumDay, words },
}: {
  document: ProgramDocument;
}) {
  const shorts = [flareDay, minimumDay].filter((list) => list !== null);
  return (
    <>
      {massage && <Massage massage={massage} words={words} />}
      {thermal.length > 0 && (
        <section className="paper-group">
          <h2>{words.thermal}</h2>
          {thermal.map((block) => (
            <Thermal key={block.rowId} block={block} words={words} />
          ))}
        </section>
      )}
      {shorts.length > 0 && (
        <div className="paper-shorts">
          {shorts.map(({ heading, says, items }) => (
            <section key={heading} className="paper-card">
              <h2>{heading}</h2>
              <p>{says}</p>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}

function Massage({ massage, words }: { massage: MassageBlock; words: Words }) {
  return (
    <section className="paper-card paper-visits">
      <h2>{massage.heading}</h2>
      {massage.paused && <p className="paper-notice">{massage.paused}</p>}
      <VisitList massage={massage} />
      {massage.aftercare.length > 0 && (
        <>
          <h3>{words.aftercare}</h3>
          <ul>
            {massage.aftercare.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Thermal({ block, words }: { block: ThermalBlock; words: Words }) {
  const { name, language, where, steps, doses, whenNot, watch, paused } = block;
  return (
    <article className="paper-card">
      <h3 lang={language ?? undefined}>{name}</h3>
      {paused ? (
        <p className="paper-notice">{paused}</p>
      ) : (
        <>
          <Labelled label={words.where} says={where} />
          <ol lang={language ?? undefined}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <DoseList doses={doses} />
          {whenNot && (
            <div className="paper-notice">
              <Labelled label={words.whenNot} says={whenNot} />
            </div>
          )}
          <Labelled label={words.watch} says={watch} language={language} />
        </>
      )}
    </article>
  );
}
