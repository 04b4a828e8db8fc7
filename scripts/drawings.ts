import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { drawings } from "../lib/domain/figure/drawings/index";
import { drawFrame } from "../lib/domain/figure/svg";

/** Contact sheets of the drawings as PNG in .cache/drawings: large on the page, and at print size (45 mm at 150 dpi).
 *  `tsx scripts/drawings.ts [id …]` draws only those. */
const OUT = ".cache/drawings";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const PER_SHEET = 6;

const wanted = process.argv.slice(2);
const chosen = drawings.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

function sheet(part: typeof chosen, mode: "page" | "print", width: number): string {
  const rows = part.map((drawing) => {
    const frames = drawing.frames.map((_, i) => drawFrame(drawing, i, { mode }));
    const size = `${frames.map((svg) => Buffer.byteLength(svg)).join(" / ")} B`;
    return `<section><p>${drawing.id} · ${size}</p>${frames.map((svg) => `<div>${svg}</div>`).join("")}</section>`;
  });
  return `<style>body{margin:8px;font:12px sans-serif;background:#fff;display:grid;grid-template-columns:1fr 1fr;gap:6px}section{border:1px solid #ccc;padding:4px}p{margin:0}div{display:inline-block;width:${width}px;margin:2px}svg{display:block;width:100%;max-height:${width}px;background:#fbfaf7}</style>${rows.join("")}`;
}

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 1500, height: 400 } });
const shoot = async (name: string, html: string) => {
  await page.setContent(html);
  writeFileSync(`${OUT}/${name}.png`, await page.screenshot({ fullPage: true }));
};
for (let i = 0; i < chosen.length; i += PER_SHEET) {
  await shoot(`page-${i / PER_SHEET + 1}`, sheet(chosen.slice(i, i + PER_SHEET), "page", 350));
}
await shoot("print-45mm", sheet(chosen, "print", 266));
await browser.close();
console.log(`${chosen.length} drawings → ${OUT}`);
