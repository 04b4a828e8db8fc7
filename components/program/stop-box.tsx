import type { ProgramDocument } from "@/lib/domain/program/document";

/** When to stop and whom to call: on page and paper the same lines. */
export function StopBox({ stop }: Pick<ProgramDocument, "stop">) {
  return (
    <section className="program-stop" aria-labelledby="stop">
      <h2 id="stop">{stop.heading}</h2>
      <ul>
        {stop.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
