import type { PainLightLine, ProgramDocument } from "@/lib/domain/program/document";

/** When to stop and whom to call, which pain is all right, and what to leave out: above the exercises. */
export function SheetSafety({ document: { stop, painLight, avoid, words } }: { document: ProgramDocument }) {
  return (
    <>
      <section className="paper-card paper-stop">
        <h2>{stop.heading}</h2>
        <ul>
          {stop.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <strong>{words.notEmergency}</strong>
        </p>
      </section>
      <section className="paper-card paper-light">
        <h2>{painLight.heading}</h2>
        <dl>
          {painLight.lines.map(({ light, range, says }) => (
            <div key={light}>
              <Light light={light} /> <dt>{range}</dt> <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      {avoid && (
        <section className="paper-card">
          <h2>{avoid.heading}</h2>
          <ul>
            {avoid.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const SHAPES: Readonly<Record<PainLightLine["light"], string>> = {
  green: "M3 10a7 7 0 0 1 14 0a7 7 0 0 1-14 0z",
  amber: "M2 17L10 3l8 14z",
  red: "M3 3h14v14h-14z",
};

/** The PDF's shapes: told apart without colour. */
function Light({ light }: Pick<PainLightLine, "light">) {
  return (
    <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
      <path d={SHAPES[light]} fill={light === "red" ? "#000" : "none"} stroke="#000" strokeWidth="1.6" />
    </svg>
  );
}
