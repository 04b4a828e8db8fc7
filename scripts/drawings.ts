import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import type { Drawing } from "../lib/domain/figure/drawing";
import { drawings } from "../lib/domain/figure/drawings/index";
import { type DrawOptions, drawFrame } from "../lib/domain/figure/svg";
import { chromiumPath, findOrInstallChromium } from "./support/chromium";
import { choicesOf, namingQuiz } from "./support/naming-quiz";
import { ROOT } from "./support/run";

/** Contact sheets of all drawings, or of those named, as PNG: `npm run drawings -- bird-dog`. Colour as on a page, and
 *  black and white at the size of the sheet. With `--quiz` also each picture over four names, for somebody who is to tell
 *  which is meant, and the answers in a file of their own. */
const OUT = path.join(ROOT, ".cache", "drawings");
/** Width of a frame. 45 mm on paper are 266 pixels at 150 dots an inch. */
const SHEETS = [
  { name: "page", options: { mode: "page" }, width: 350, columns: 2, rows: 3 },
  { name: "print", options: { mode: "print" }, width: 266, columns: 2, rows: 5 },
] as const satisfies readonly Sheet[];

interface Sheet {
  readonly name: string;
  readonly options: DrawOptions;
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
}

const svgsOf = (drawing: Drawing, { options }: Sheet): string[] =>
  drawing.frames.map((_, index) => drawFrame(drawing, index, { ...options, title: "-" }));

const framesOf = (drawing: Drawing, sheet: Sheet): string =>
  svgsOf(drawing, sheet)
    .map((svg) => `<div>${svg}</div>`)
    .join("");

function cell(drawing: Drawing, sheet: Sheet): string {
  const sizes = svgsOf(drawing, sheet).map((svg) => Buffer.byteLength(svg));
  return `<section><p>${drawing.id} · ${sizes.join(" / ")} B</p>${framesOf(drawing, sheet)}</section>`;
}

function document(cells: string, sheet: Sheet): string {
  const style = `body{margin:8px;font:14px sans-serif;background:#fff;display:grid;grid-template-columns:repeat(${sheet.columns},1fr);gap:6px}section{border:1px solid #ccc;padding:4px}p{margin:0}div{display:inline-block;width:${sheet.width}px;margin:2px}svg{display:block;width:100%;max-height:${sheet.width}px}`;
  return `<!doctype html><style>${style}</style>${cells}`;
}

async function shoot(browser: Browser, chosen: readonly Drawing[], sheet: Sheet): Promise<number> {
  const width = sheet.columns * (2 * sheet.width + 40) + 30;
  const view = await browser.newPage({ viewport: { width, height: 400 } });
  const many = sheet.columns * sheet.rows;
  for (let from = 0; from < chosen.length; from += many) {
    const cells = chosen.slice(from, from + many).map((drawing) => cell(drawing, sheet));
    await view.setContent(document(cells.join(""), sheet));
    const file = `${sheet.name}-${String(from / many + 1).padStart(2, "0")}.png`;
    fs.writeFileSync(path.join(OUT, file), await view.screenshot({ fullPage: true }));
  }
  await view.close();
  return Math.ceil(chosen.length / many);
}

/** Pictures over four names each, and the key. */
async function shootQuiz(browser: Browser, chosen: readonly Drawing[]): Promise<void> {
  const questions = namingQuiz(chosen);
  const sheet: Sheet = { ...SHEETS[1], name: "quiz", columns: 2, rows: 4 };
  const many = sheet.columns * sheet.rows;
  const view = await browser.newPage({ viewport: { width: 1180, height: 400 } });
  for (let from = 0; from < questions.length; from += many) {
    const cells = questions
      .slice(from, from + many)
      .map(
        (question) =>
          `<section><p><b>${question.number}.</b> ${choicesOf(question)}</p>${framesOf(question.drawing, sheet)}</section>`,
      );
    await view.setContent(document(cells.join(""), sheet));
    const file = `quiz-${String(from / many + 1).padStart(2, "0")}.png`;
    fs.writeFileSync(path.join(OUT, file), await view.screenshot({ fullPage: true }));
  }
  await view.close();
  const key = questions.map(({ number, drawing, answer }) => ({ number, id: drawing.id, answer }));
  fs.writeFileSync(path.join(OUT, "quiz-key.json"), `${JSON.stringify(key, null, 1)}\n`);
  console.log(
    `${questions.length} questions on ${Math.ceil(questions.length / many)} sheets: ${path.relative(ROOT, OUT)}/quiz-*.png`,
  );
}

const quiz = process.argv.includes("--quiz");
const wanted = process.argv.slice(2).filter((word) => word !== "--quiz");
const chosen = drawings.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const unknown = wanted.filter((id) => !drawings.some((drawing) => drawing.id === id));
if (unknown.length > 0) throw new Error(`There is no drawing of ${unknown.join(", ")}`);
const problem = await findOrInstallChromium();
if (problem) throw new Error(problem);
fs.mkdirSync(OUT, { recursive: true });
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
for (const sheet of SHEETS) {
  const count = await shoot(browser, chosen, sheet);
  console.log(`${chosen.length} drawings on ${count} sheets: ${path.relative(ROOT, OUT)}/${sheet.name}-*.png`);
}
if (quiz) await shootQuiz(browser, chosen);
await browser.close();
