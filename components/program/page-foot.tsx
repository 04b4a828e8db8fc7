import type { ProgramPageProps } from "./program-page";

const dialled = (number: string): string => `tel:${number.replace(/[^+\d]/g, "")}`;

/** Whom to call, and what can be done with this page. */
export function PageFoot({ document, words, path, emergencyNumber }: ProgramPageProps) {
  const { tools, call, offline } = words.page;
  const { practice } = document;
  return (
    <footer className="program-foot">
      <section aria-labelledby="this-page">
        <h2 id="this-page">{tools.heading}</h2>
        <ul className="program-actions">
          <li>
            <a className="program-tool" href={`${path}/sheet.pdf`}>
              {tools.print}
            </a>
          </li>
          <li>
            <a className="program-tool" href={`${path}/plan.ics`}>
              {tools.calendar}
            </a>
          </li>
          {/* Shown by its script, where the phone can keep something. */}
          <li hidden data-offline={path}>
            <button type="button" className="program-tool" data-keep>
              {offline.keep}
            </button>
          </li>
        </ul>
        <p aria-live="polite" data-kept />
      </section>
      <p>
        {practice.name}: <a href={dialled(practice.phone)}>{practice.phone}</a>
        {" · "}
        <a href={dialled(emergencyNumber)}>{call(emergencyNumber)}</a>
      </p>
      <p>{document.words.notEmergency}</p>
    </footer>
  );
}
