import type { ProgramDocument } from "@/lib/domain/program/document";

/** Which pain is all right: shape and number carry it, colour helps. */
export function PainLight({ painLight }: Pick<ProgramDocument, "painLight">) {
  return (
    <section className="program-light" aria-labelledby="pain-light">
      <h2 id="pain-light">{painLight.heading}</h2>
      <ul>
        {painLight.lines.map(({ light, range, says }) => (
          <li key={light} className={`light-${light}`}>
            <strong>{range}</strong> <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
