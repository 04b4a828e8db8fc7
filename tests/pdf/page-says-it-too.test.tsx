import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DayTop } from "@/components/program/day-top";
import { ProgramPage } from "@/components/program/program-page";
import { ProgramSheet } from "@/components/program/program-sheet";
import { SheetFridge } from "@/components/program/sheet/sheet-fridge";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { LANGUAGES } from "@/lib/domain/program/words";
import { wordsFor } from "@/lib/language/client/words";
import { sampleProgram } from "./sample-program";

/** The client's page with every exercise of the plan on this day. */
function pageOf(document: ProgramDocument): string {
  const words = wordsFor(document.language);
  const exercises = document.groups.flatMap((group) => group.exercises);
  const shared = { document, words, path: "/p/x", emergencyNumber: "112" };
  const view = { day: "2026-11-23", kind: "day", exercises, doses: {}, minutes: 5, kit: [] } as const;
  const day = { today: view.day, view, logged: null, warnings: [], justSaved: false };
  return renderToStaticMarkup(
    <ProgramPage
      {...shared}
      larger={false}
      search={{}}
      fresh={[]}
      stepsBack={false}
      top={<DayTop {...shared} {...day} />}
      log={null}
      strip={null}
      onDay={new Set(exercises.map(({ rowId }) => rowId))}
    />,
  );
}

/** The sheet but for what only paper needs: the way to the page, and the card for the fridge, whose days the page has as
 *  its strip of weeks. */
const paperOf = (document: ProgramDocument): string =>
  renderToStaticMarkup(<ProgramSheet document={document} link={null} />).replace(
    renderToStaticMarkup(<SheetFridge document={document} />),
    "",
  );

const INLINE = /<\/?(strong|em|del|a)\b[^>]*>/g;

/** Each line that markup says, without spaces; who and where stand in one line on paper. */
const linesOf = (markup: string): string[] =>
  markup
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(INLINE, "")
    .split(/<[^>]+>| · /)
    .map((line) => line.replace(/\s+/g, ""))
    .filter((line) => line !== "");

/** A shorter line would be found by chance across others: it has to begin one. */
const SHORT = 4;

const missing = (paper: string, page: string): string[] => {
  const lines = linesOf(page);
  const said = lines.join("\n");
  return linesOf(paper).filter((line) =>
    line.length < SHORT ? !lines.some((one) => one.startsWith(line)) : !said.includes(line),
  );
};

// That the PDF says what the sheet says, letter for letter, is shown beside this.
describe.each(LANGUAGES)("in %s", (language) => {
  const document = sampleProgram({ language });

  test("the page says every line of the sheet", () => {
    expect(linesOf(paperOf(document)).length).toBeGreaterThan(60);
    expect(missing(paperOf(document), pageOf(document))).toEqual([]);
  });

  test("a line that only the sheet has is found", () => {
    const other = { ...document, goal: `${document.goal} Now.` };
    expect(missing(paperOf(other), pageOf(document))).toHaveLength(1);
  });
});
