import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import Database from "better-sqlite3";
import { grownPlan } from "../support/grown-plan";
import { answerWithNo, dayFromNow, pick, signIn } from "./support";

/** Records a client with three conditions, answers the health questions, and begins a plan from a program. */
async function beginPlan(page: Page): Promise<void> {
  await page.goto("/clients/new");
  await page.getByLabel("Full name").fill("Nora Three");
  await page.getByLabel("Date of birth").fill("1961-04-09");
  await page.getByLabel("Sex").selectOption("female");
  await pick(page, "Add a condition", "osteopor", "Osteoporosis");
  await pick(page, "Add a condition", "high blood", /High blood pressure/);
  await pick(page, "Add a condition", "glauc", "Glaucoma");
  await page.getByRole("button", { name: "Save client" }).click();
  await page.getByRole("heading", { name: "Nora Three" }).waitFor();
  await answerWithNo(page);
  await page.getByRole("button", { name: "Six-week plan" }).click();
  await page.getByLabel("Begin from").selectOption("low-back-six-weeks");
  await page.getByLabel("First day").fill(dayFromNow(1));
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.waitForURL("**/plans/*");
}

/** Begins a plan from the usual program for a client of the sample practice. */
async function beginDraft(page: Page): Promise<void> {
  await signIn(page);
  await page.goto("/clients?query=Daniel");
  await page.getByRole("link", { name: /Daniel/ }).click();
  await page.getByRole("button", { name: "Six-week plan" }).click();
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.waitForURL("**/plans/*");
}

test("three conditions, a template, its swaps, an edit, and it is published", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await beginPlan(page);
  const grid = page.getByRole("grid", { name: "Plan by weeks" });
  await expect(grid).toBeVisible();
  const swapped = page.getByRole("region", { name: "Swapped for this client" });
  await expect(swapped.getByRole("listitem").first()).toContainText(/\([A-Za-z][\w-]+\)/);
  await test.step("a swap can be taken back and done again", async () => {
    const before = await grid.getByRole("rowheader").allInnerTexts();
    await swapped
      .getByRole("button", { name: /^Take .* back$/ })
      .first()
      .click();
    await expect.poll(() => grid.getByRole("rowheader").allInnerTexts()).not.toEqual(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => grid.getByRole("rowheader").allInnerTexts()).toEqual(before);
  });
  await test.step("a row is dragged to another place, and back by undo", async () => {
    const name = (row: number) => grid.locator(`[data-cell="${row}.0"]`);
    const first = await name(0).innerText();
    await page.getByText(/^Saved/).waitFor();
    // Both in sight: the page must not scroll under the hand that drags.
    await name(4).scrollIntoViewIfNeeded();
    await grid.locator(".grid-grip").first().dragTo(name(2));
    await expect(name(0)).not.toHaveText(first);
    await expect(name(1).or(name(2)).getByText(first, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(name(0)).toHaveText(first);
  });
  await test.step("a dose is typed in one line and filled to the right", async () => {
    await grid
      .getByRole("button", { name: /week 1: .*[0-9]×/ })
      .first()
      .click();
    await page.getByLabel("Dose in one line").fill("2x6 4s mo th");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+r");
    await expect(grid.getByRole("button", { name: /week [1-6]: .*2×6 4 s on Monday, Thursday/ })).toHaveCount(6);
  });
  await test.step("a row grows by capped steps that are seen before they are taken", async () => {
    await page.getByRole("button", { name: "Progression…" }).click();
    const dialog = page.getByRole("dialog", { name: /progression/ });
    await dialog.getByRole("checkbox", { name: /Repetitions, now 6/ }).check();
    await expect(dialog.getByRole("table", { name: "Weeks as they will be" })).toContainText("2×16 4 s");
    await dialog.getByLabel("Up to").fill("10");
    await dialog.getByRole("button", { name: "Fill from week 1" }).click();
    await expect(grid.getByRole("button", { name: /week 6: .*2×10 4 s/ })).toHaveCount(1);
  });
  await test.step("what still stops the plan is settled with one press each", async () => {
    const swap = page.getByRole("region", { name: "Check", exact: true }).getByRole("button", { name: /^Swap / });
    for (let left = await swap.count(); left > 0; left = await swap.count()) {
      await swap.first().click();
      await page.waitForTimeout(200);
      if ((await swap.count()) >= left) break;
    }
  });
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("heading", { name: "Print and share" })).toBeFocused();
});

test("sixty rows of twenty-six weeks stay light, and every key is answered", async ({ page }) => {
  test.setTimeout(90_000);
  await beginDraft(page);
  const grid = page.getByRole("grid", { name: "Plan by weeks" });
  await expect(grid).toBeVisible();
  growDraft(page.url().split("/").at(-1) ?? "");
  await page.reload();
  await expect(grid).toHaveAttribute("aria-colcount", "27");
  await expect(grid).toHaveAttribute("aria-rowcount", "61");
  await test.step("rows out of sight are not in the page", async () => {
    expect(await grid.getByRole("rowheader").count()).toBeLessThan(35);
  });
  await test.step("the keyboard goes to the far corner, edits there, and undoes it", async () => {
    await grid.locator('[data-cell="0.1"]').click();
    await page.keyboard.press("Control+End");
    await expect(grid.locator('[data-cell="59.26"]')).toBeFocused();
    await page.keyboard.type("12min");
    await page.keyboard.press("Enter");
    await expect(grid.locator('[data-cell="59.26"]')).toContainText("12 min");
    await page.keyboard.press("Control+z");
    await expect(grid.locator('[data-cell="59.26"]')).not.toContainText("12 min");
  });
  await test.step("a row moves by keys", async () => {
    const name = await grid.locator('[data-cell="59.0"]').innerText();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(grid.locator('[data-cell="58.0"]')).toHaveText(name);
  });
});

test("nothing typed in a plan is lost on the way", async ({ page }) => {
  test.setTimeout(90_000);
  await beginDraft(page);
  const grid = page.getByRole("grid", { name: "Plan by weeks" });
  const cell = (place: string) => grid.locator(`[data-cell="${place}"]`);
  await test.step("a plan made longer keeps its weeks", async () => {
    await page.getByText(/Busiest home day/).waitFor();
    const before = (await cell("8.3").textContent()) ?? "";
    await page.getByRole("spinbutton", { name: "Weeks" }).fill("");
    await page.getByRole("spinbutton", { name: "Weeks" }).pressSequentially("12");
    await page.keyboard.press("Enter");
    await expect(grid).toHaveAttribute("aria-colcount", "13");
    await expect(cell("8.3")).toHaveText(before);
  });
  await test.step("a dose being typed is taken over when another cell is chosen", async () => {
    await cell("8.1").click();
    await page.keyboard.type("21min");
    await cell("8.2").click();
    await expect(cell("8.1")).toContainText("21 min");
  });
  await test.step("a number that no dose has is refused where it is typed", async () => {
    await cell("8.1").click();
    await page.keyboard.type("99999x99999");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Sets: use 1 to 20.")).toBeVisible();
    await page.keyboard.press("Escape");
  });
  await test.step("a dialog within the session planner closes alone", async () => {
    await cell("0.0").click();
    await page.getByRole("button", { name: "Plan the session…" }).click();
    const planner = page.getByRole("dialog", { name: /^Plan the session/ });
    await planner.getByRole("button", { name: "Add a technique" }).click();
    await page
      .getByRole("button", { name: /^Choose / })
      .first()
      .click();
    await expect(planner.getByRole("listitem").first()).toBeVisible();
    await planner.getByRole("button", { name: "Done" }).click();
  });
  await test.step("a removed row leaves the keyboard in the grid", async () => {
    await cell("3.0").click();
    await page.getByRole("button", { name: "Remove from the plan" }).click();
    await expect(cell("3.0")).toBeFocused();
  });
});

/** Makes a draft the largest there can be, below the app: adding sixty items by hand is tried nowhere else either. */
function growDraft(planId: string): void {
  const folder = process.env.BROWSER_TEST_DATA ?? "";
  const database = new Database(path.join(folder, "unknot.db"));
  const draft = database.prepare("select draft from plans where id = ?").pluck().get(planId);
  const grown = grownPlan(JSON.parse(String(draft)));
  database.prepare("update plans set draft = ? where id = ?").run(JSON.stringify(grown), planId);
  database.close();
}
