import type { ReactNode } from "react";
import type { ProgramDocument } from "@/lib/domain/program/document";
import type { ClientWords } from "@/lib/domain/program/words";
import { CareBlocks } from "./care-blocks";
import { ExerciseList } from "./exercise-list";
import { PageFoot } from "./page-foot";
import { PageHead } from "./page-head";
import { PainLight } from "./pain-light";
import { StopBox } from "./stop-box";

export interface ProgramPageProps {
  readonly document: ProgramDocument;
  readonly words: ClientWords;
  /** Where the page lives: forms post below it. */
  readonly path: string;
  readonly emergencyNumber: string;
  readonly larger: boolean;
  /** What the address says of the view: the choice of a size or language comes back to it. */
  readonly search: Readonly<Record<string, string>>;
  /** What changed since this browser saw the plan last. */
  readonly fresh: readonly string[];
  /** Rows whose drawings stand in the page; the others are fetched when they are opened. */
  readonly onDay: ReadonlySet<string>;
  /** True while a warning sign stands: the plan steps back behind it. */
  readonly stepsBack: boolean;
  /** The parts that change with the day; the rest is the same for all days of a version. */
  readonly top: ReactNode;
  readonly log: ReactNode;
  readonly strip: ReactNode;
}

/** The client's page: today first, then everything the sheet has, in the sheet's order and words. */
export function ProgramPage(props: ProgramPageProps) {
  const { document, words, stepsBack } = props;
  return (
    <div className="program">
      <PageHead {...props} />
      {props.top}
      <StopBox stop={document.stop} />
      {stepsBack ? (
        <details className="program-back">
          <summary>{words.page.stepsBack}</summary>
          <Plan {...props} />
        </details>
      ) : (
        <Plan {...props} />
      )}
      {props.log}
      {props.strip}
      <CareBlocks {...document} />
      <PageFoot {...props} />
    </div>
  );
}

function Plan({ document, path, onDay }: ProgramPageProps) {
  return (
    <>
      <PainLight painLight={document.painLight} />
      {document.avoid && (
        <section className="program-block" aria-labelledby="avoid">
          <h2 id="avoid">{document.avoid.heading}</h2>
          <ul>
            {document.avoid.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <ExerciseList document={document} path={path} onDay={onDay} />
    </>
  );
}
