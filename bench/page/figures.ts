import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumPath } from "@/scripts/support/chromium";
import { type Figure, spreadOf } from "../support/figure";
import { freePort, served } from "../support/served";
import { prepareFour, type Shared } from "./four-exercises";

/** Lighthouse is run so often, and the median counts. */
const RUNS = 3;
const KB = 1024;

/** What a phone gets of the client's page on a day of four exercises: its weight, packed, and Lighthouse's mobile scores. */
export async function pageFigures(): Promise<Figure[]> {
  return served(prepareFour, async ({ origin }, shared) => [
    ...(await weights(origin, shared)),
    ...(await scores(`${origin}${shared.path}`, shared)),
  ]);
}

async function weights(origin: string, { path, cookie }: Shared): Promise<Figure[]> {
  const packed = async (address: string) => {
    const response = await fetch(`${origin}${address}`, { headers: { cookie } });
    const text = await response.text();
    if (!response.ok || text.length < 100) throw new Error(`${address} did not answer`);
    return { text, bytes: gzipSync(text, { level: 9 }).length };
  };
  const weight = (what: string, bytes: number, atMost?: number): Figure => ({
    id: "P10",
    what,
    cost: spreadOf([bytes / KB]),
    unit: "kB packed",
    ...(atMost !== undefined && { goal: { atMost } }),
  });
  const page = await packed(path);
  const others = [];
  for (const language of ["es", "ru", "en"]) {
    await choose(`${origin}${path}`, cookie, language);
    if (language !== "en") others.push(weight(`the same in ${language}`, (await packed(path)).bytes, 14));
  }
  const drawings = page.text.match(/<svg/g)?.length ?? 0;
  if (drawings < 8) throw new Error(`The page has ${drawings} drawings instead of eight`);
  const style = await packed("/client/client.css");
  const [guided, offline, worker] = await Promise.all(
    ["guided", "offline", "worker"].map((name) => packed(`/client/${name}.js`)),
  );
  return [
    weight(`page with ${drawings} drawings`, page.bytes, 14),
    ...others,
    weight("its style sheet, fetched once", style.bytes),
    weight("guided mode, deferred", guided?.bytes ?? 0, 15),
    weight("offline, deferred, and its worker", (offline?.bytes ?? 0) + (worker?.bytes ?? 0)),
  ];
}

async function choose(page: string, cookie: string, language: string): Promise<void> {
  const headers = { cookie, origin: new URL(page).origin };
  const body = new URLSearchParams({ language });
  const response = await fetch(`${page}/choose`, { method: "POST", headers, body, redirect: "manual" });
  if (response.status !== 303) throw new Error(`The language was not taken: ${response.status}`);
}

async function scores(address: string, { cookie }: Shared): Promise<Figure[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? "/usr/bin/chromium",
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    const runs: Readonly<Record<string, { readonly score: number | null }>>[] = [];
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(address, {
        port,
        output: "json",
        onlyCategories: ["performance", "accessibility"],
        extraHeaders: { cookie },
        logLevel: "error",
      });
      if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message}`);
      runs.push(result.lhr.categories);
    }
    return ["performance", "accessibility"].map((category) => ({
      id: "P10",
      what: `Lighthouse mobile, ${category}, ${RUNS} runs`,
      cost: spreadOf(runs.map((categories) => Math.round((categories[category]?.score ?? 0) * 100))),
      unit: "of 100",
      goal: { atLeast: 100 },
    }));
  } finally {
    await browser.close();
  }
}
