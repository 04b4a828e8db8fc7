import { expect, test } from "vitest";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { fontsIn } from "./pdf-objects";
import { readPdf, squeeze } from "./read-pdf";
import { sampleLink as link, sampleProgram } from "./sample-program";

const goal = "Walk with Łucja · Να κοιμάμαι ήσυχα · Носить дочку в парк";
const document = { ...sampleProgram(), goal };
const pdf = await renderProgramPdf(document, { paper: "a4", link });

test("Latin, Greek and Cyrillic stand in one sheet, and every font is in the file", async () => {
  expect((await readPdf(pdf)).squeezed).toContain(squeeze(goal));
  const fonts = fontsIn(pdf);
  expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, "")).sort()).toEqual([
    "NotoSans-Bold",
    "NotoSans-Regular",
  ]);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test("a font that is only named is found", () => {
  const bare = `1 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj`;
  expect(fontsIn(Buffer.from(bare))).toEqual([{ name: "Helvetica", embedded: false }]);
});
