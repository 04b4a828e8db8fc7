import type { ProgramDocument } from "@/lib/domain/program/document";
import { VisitList } from "./visit-list";

type Props = Pick<ProgramDocument, "massage" | "thermal" | "flareDay" | "minimumDay" | "words">;

/** Massage visits, warm and cold, the bad day and the short day. */
export function CareBlocks({ massage, thermal, flareDay, minimumDay, words }: Props) {
  return (
    <>
      {massage && (
        <section className="program-block" aria-labelledby="massage">
          <h2 id="massage">{massage.heading}</h2>
          {massage.paused && <p className="program-paused">{massage.paused}</p>}
          <VisitList massage={massage} />
          <h3>{words.aftercare}</h3>
          <ul>
            {massage.aftercare.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {thermal.length > 0 && (
        <section className="program-block" aria-labelledby="thermal">
          <h2 id="thermal">{words.thermal}</h2>
          {thermal.map(({ rowId, name, language, where, steps, whenNot, watch, doses, paused }) => (
            <div key={rowId} lang={language ?? undefined}>
              <h3>{name}</h3>
              {paused ? (
                <p className="program-paused">{paused}</p>
              ) : (
                <>
                  {where && (
                    <p>
                      <strong>{words.where}:</strong> {where}
                    </p>
                  )}
                  <ul>
                    {steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ul>
                  {doses.map(({ weeks, dose, days }) => (
                    <p key={weeks}>
                      <strong>{weeks}:</strong> {[dose, days].filter(Boolean).join(" · ")}
                    </p>
                  ))}
                  {watch && (
                    <p>
                      <strong>{words.watch}:</strong> {watch}
                    </p>
                  )}
                  {whenNot && (
                    <p>
                      <strong>{words.whenNot}:</strong> {whenNot}
                    </p>
                  )}
                </>
              )}
            </div>
          ))}
        </section>
      )}
      {[flareDay, minimumDay].map(
        (list) =>
          list && (
            <section key={list.heading} className="program-block">
              <h2>{list.heading}</h2>
              <p>{list.says}</p>
              <ul>
                {list.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
