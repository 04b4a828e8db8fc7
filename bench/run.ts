import { writeFileSync } from "node:fs";
import path from "node:path";
import { drawingFigures } from "./drawings/figures";
import { gridFigures } from "./grid/figures";
import { httpFigures } from "./http/figures";
import { pageFigures } from "./page/figures";
import { pdfFigures } from "./pdf/figures";
import { dataFigures } from "./rows/figures";
import { ruleFigures } from "./rules/figures";
import { searchFigures } from "./search/figures";
import type { Figure } from "./support/figure";
import { printTable } from "./support/table";

const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  drawings: drawingFigures,
  rules: ruleFigures,
  search: searchFigures,
  data: dataFigures,
  http: httpFigures,
  page: pageFigures,
  grid: gridFigures,
  pdf: pdfFigures,
};

/** Measures every part, or those that are named: `npm run bench -- rules data`. */
async function bench(named: readonly string[]): Promise<void> {
  const results: Record<string, Figure[]> = {};
  for (const [name, part] of Object.entries(PARTS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const figures = await part();
    results[name] = figures;
    printTable(name, figures);
  }
  const file = path.join(import.meta.dirname, "last.json");
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), node: process.version, results }, null, 2)}\n`);
}

await bench(process.argv.slice(2));
