import { readFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { renderToStaticMarkup } from "react-dom/server";
import { ProgramSheet } from "@/components/program/program-sheet";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { chromiumPath, findOrInstallChromium } from "@/scripts/support/chromium";
import { ROOT } from "@/scripts/support/run";
import { type Figure, spreadOf } from "../support/figure";
import { crowdFigures } from "./crowd";
import { link, programs } from "./program";

const WARM_UP = 3;
const ROUNDS = 15;

/** What a sheet costs once everything is warm, beside the same sheet printed by a warm browser in the same run; and what
 *  others notice of twenty sheets at once. */
export async function pdfFigures(): Promise<Figure[]> {
  const problem = await findOrInstallChromium();
  if (problem) throw new Error(problem);
  const [figures, pages] = await besideBrowser();
  console.log(`The programs have ${pages} pages (median).`);
  return [...figures, await pauses(), ...(await crowdFigures())];
}

const programOf = (round: number): ProgramDocument => programs.at(round % programs.length) as ProgramDocument;

/** Both ways in turns, so that a busy moment of the machine meets both. */
async function besideBrowser(): Promise<[Figure[], number]> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [],
  });
  try {
    const page = await browser.newPage();
    const own: number[] = [];
    const floor: number[] = [];
    const pages: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const program = programOf(round);
      const html = markup(program);
      const [pdf, ownMs] = await timed(() => renderProgramPdf(program, { paper: "a4", link }));
      const [, floorMs] = await timed(async () => {
        await page.setContent(html);
        return page.pdf({ format: "A4", tagged: true });
      });
      if (round < 0) continue;
      pages.push(pdf.toString("latin1").match(/\/Type ?\/Page\b/g)?.length ?? 0);
      own.push(ownMs);
      floor.push(floorMs);
    }
    const [cost, least] = [spreadOf(own), spreadOf(floor)];
    return [
      [
        { id: "floor", what: "the same sheet printed by a warm Chromium", cost: least, unit: "ms" },
        { id: "P17", what: "a six-week PDF, warm", cost, unit: "ms", goal: { atMost: 250 } },
        {
          id: "P17",
          what: "a six-week PDF beside Chromium",
          cost,
          unit: "ms",
          ratio: cost.median / least.median,
          floor: "Chromium print",
          goal: { atMost: 0.7 },
        },
      ],
      spreadOf(pages).median,
    ];
  } finally {
    await browser.close();
  }
}

/** Longest time in which the caller's thread did nothing else while a sheet was made. */
async function pauses(): Promise<Figure> {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    // What is counted is the time between two ticks: there has to be one before.
    await setTimeout(5);
    await renderProgramPdf(programOf(round), { paper: "a4", link });
    delay.disable();
    longest.push(delay.max / 1e6);
  }
  const what = "longest pause of the caller's thread for a PDF";
  return { id: "P17", what, cost: spreadOf(longest), unit: "ms", goal: { atMost: 15 } };
}

/** The print view as the browser gets it, with its styles in it. */
function markup(program: ProgramDocument): string {
  const folder = path.join(ROOT, "components/styles");
  const styles = ["tokens.css", "base.css", "figure.css", "program.css", "paper.css"]
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  const body = renderToStaticMarkup(ProgramSheet({ document: program, link }));
  return `<!doctype html><html lang="en"><head><title>${program.title}</title><style>${styles}</style></head><body>${body}</body></html>`;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work(), performance.now() - from];
}
