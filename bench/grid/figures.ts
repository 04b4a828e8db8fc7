import { chromium, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openData } from "@/db/boot";
import { keepStore, store } from "@/db/store";
import { findPlanIn } from "@/lib/plans/queries";
import { chromiumPath, findOrInstallChromium } from "@/scripts/support/chromium";
import { grownPlan, LARGEST } from "@/tests/support/grown-plan";
import { type People, preparePeople } from "../http/people";
import { type Figure, spreadOf } from "../support/figure";
import { served } from "../support/served";

/** From a key to what it does being painted. Unit: ms. */
const GOAL = 50;
const KEYS = 40;

/** Time from a key in the largest grid to the next paint, beside the same key in an empty field of the same page. */
export async function gridFigures(): Promise<Figure[]> {
  const problem = await findOrInstallChromium();
  if (problem) throw new Error(problem);
  return served(prepareLargest, async ({ origin }, people) => {
    const executablePath = chromiumPath();
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [],
    });
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const [name = "", value = ""] = (people.sessionCookies[0] ?? "").split("=");
      await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      await page.goto(`${origin}/plans/${people.planId}`);
      await page.getByRole("grid").waitFor();
      await page.getByText(/Busiest home day/).waitFor();
      return await measured(page);
    } finally {
      await browser.close();
    }
  });
}

async function measured(page: Page): Promise<Figure[]> {
  await timeKeys(page);
  const floor = spreadOf(await pressed(page, () => page.locator("#bench-floor"), "7"));
  await page.locator('[data-cell="0.1"]').click();
  const move = spreadOf(await pressed(page, () => page.locator(":focus"), "ArrowDown", false));
  for (const key of ["Control+Home", "ArrowRight"]) await page.keyboard.press(key);
  const sets = page.getByRole("spinbutton", { name: "Sets" });
  const edit = spreadOf(await pressed(page, () => sets, "ArrowUp"));
  const size = `${LARGEST.rows} × ${LARGEST.weeks}`;
  const figure = (id: string, what: string, cost: Figure["cost"]): Figure => ({
    id,
    what,
    cost,
    unit: "ms",
    goal: { atMost: GOAL },
  });
  return [
    { id: "floor", what: "a key in an empty field of the same page, to paint", cost: floor, unit: "ms" },
    figure("move", `an arrow in a grid of ${size}, to paint (${times(move, floor)} × the floor)`, move),
    figure("edit", `a number of a cell in a grid of ${size}, to paint (${times(edit, floor)} × the floor)`, edit),
  ];
}

const times = (one: Figure["cost"], floor: Figure["cost"]): string => (one.median / floor.median).toFixed(1);

/** Keeps, in the page, the time from each key to the paint after it. */
async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement("input");
    field.id = "bench-floor";
    document.body.prepend(field);
    const kept: number[] = [];
    Object.assign(window, { benchKeys: kept });
    window.addEventListener(
      "keydown",
      () => {
        const from = performance.now();
        // The first frame after the key paints what it did; the message after it comes when that is done.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => kept.push(performance.now() - from);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

async function pressed(
  page: Page,
  where: () => ReturnType<Page["locator"]>,
  key: string,
  focus = true,
): Promise<number[]> {
  await page.evaluate(() => {
    (window as unknown as { benchKeys: number[] }).benchKeys.length = 0;
  });
  if (focus) await where().focus();
  for (let count = 0; count < KEYS; count++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => [...(window as unknown as { benchKeys: number[] }).benchKeys]);
}

/** The people of the screens' figures, and the largest plan for one of them. */
async function prepareLargest(dataDir: string): Promise<People> {
  const people = await preparePeople(dataDir);
  await openData({ dataDir });
  try {
    const { read, write, tables } = store();
    const [row] = await read
      .select({ practiceId: tables.plans.practiceId })
      .from(tables.plans)
      .where(eq(tables.plans.id, people.planId));
    const plan = row && (await findPlanIn(read, row.practiceId, people.planId));
    if (!plan) throw new Error("The plan that was just made is not there");
    await write((tx) =>
      tx
        .update(tables.plans)
        .set({ draft: grownPlan(plan.draft) })
        .where(eq(tables.plans.id, people.planId)),
    );
    return people;
  } finally {
    await store().close();
    keepStore(null);
  }
}
