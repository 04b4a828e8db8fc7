import type { ProgramDocument } from "@/lib/domain/program/document";
import { SheetCare } from "./sheet/sheet-care";
import { SheetExercise } from "./sheet/sheet-exercise";
import { SheetFridge } from "./sheet/sheet-fridge";
import { SheetHead, type SheetLink } from "./sheet/sheet-head";
import { SheetSafety } from "./sheet/sheet-safety";

interface Props {
  readonly document: ProgramDocument;
  readonly link: SheetLink | null;
}

/** The printed program: what the PDF says, in the PDF's order, as a page of the browser. */
export function ProgramSheet({ document, link }: Props) {
  return (
    <div className="paper" lang={document.language}>
      <SheetHead document={document} link={link} />
      <SheetSafety document={document} />
      {document.groups.map(({ position, heading, exercises }) => (
        <section key={position} className="paper-group">
          <h2>{heading}</h2>
          {exercises.map((exercise) => (
            <SheetExercise key={exercise.rowId} exercise={exercise} look={document.look} words={document.words} />
          ))}
        </section>
      ))}
      <SheetCare document={document} />
      <SheetFridge document={document} />
    </div>
  );
}
