import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import type { Drawing } from "../lib/domain/figure/drawing";
import { drawings } from "../lib/domain/figure/drawings/index";
import { type DrawOptions, drawFrame } from "../lib/domain/figure/svg";
import { chromiumPath, findOrInstallChromium } from "./support/chromium";
import { ROOT } from "./support/run";

/** Contact sheets of all drawings, or of those named, as PNG: `npm run drawings -- bird-dog`.
 *  Colour as on a page, black and white at the size of the sheet, and unnamed for somebody who is to name them. */
const OUT = path.join(ROOT, ".cache", "drawings");
/** Width of a frame. 45 mm on paper are 266 pixels at 150 dots an inch. */
const SHEETS = [
  { name: "page", options: { mode: "page" }, width: 350, named: true, columns: 2, rows: 3 },
  { name: "print", options: { mode: "print" }, width: 266, named: true, columns: 2, rows: 5 },
  { name: "unnamed", options: { mode: "print", letter: false }, width: 266, named: false, columns: 2, rows: 5 },
] as const satisfies readonly Sheet[];

interface Sheet {
  readonly name: string;
  readonly options: DrawOptions;
  readonly width: number;
  readonly named: boolean;
  readonly columns: number;
  readonly rows: number;
}

function cell(drawing: Drawing, number: number, { options, named }: Sheet): string {
  const frames = drawing.frames.map((_, index) => drawFrame(drawing, index, { ...options, title: "-" }));
  const label = named ? `${drawing.id} · ${frames.map((svg) => Buffer.byteLength(svg)).join(" / ")} B` : `${number}`;
  return `<section><p>${label}</p>${frames.map((svg) => `<div>${svg}</div>`).join("")}</section>`;
}

function page(part: readonly Drawing[], from: number, sheet: Sheet): string {
  const style = `body{margin:8px;font:14px sans-serif;background:#fff;display:grid;grid-template-columns:repeat(${sheet.columns},1fr);gap:6px}section{border:1px solid #ccc;padding:4px}p{margin:0}div{display:inline-block;width:${sheet.width}px;margin:2px}svg{display:block;width:100%;max-height:${sheet.width}px}`;
  return `<!doctype html><style>${style}</style>${part.map((drawing, i) => cell(drawing, from + i + 1, sheet)).join("")}`;
}

async function shoot(browser: Browser, chosen: readonly Drawing[], sheet: Sheet): Promise<number> {
  const width = sheet.columns * (2 * sheet.width + 40) + 30;
  const view = await browser.newPage({ viewport: { width, height: 400 } });
  const many = sheet.columns * sheet.rows;
  for (let from = 0; from < chosen.length; from += many) {
    await view.setContent(page(chosen.slice(from, from + many), from, sheet));
    const file = `${sheet.name}-${String(from / many + 1).padStart(2, "0")}.png`;
    fs.writeFileSync(path.join(OUT, file), await view.screenshot({ fullPage: true }));
  }
  await view.close();
  return Math.ceil(chosen.length / many);
}

const wanted = process.argv.slice(2);
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
await browser.close();
