import { expect, type Locator, type Page } from "@playwright/test";
import { overflowPx, seriousIssues, test } from "../support/browser";
import { answerWithNo, dayFromNow, pick, signIn } from "./support";

const MASSAGE = "Relaxing back massage, whole session";
const DEEP = "Two-handed shoulder kneading";

test("a visit is planned step by step, checked as it is, and its note begins with the steps", async ({ page }) => {
  test.setTimeout(150_000);
  await signIn(page);
  await newClientOnBloodThinner(page, "Tove Planned");
  const record = page.url();
  await page.getByRole("button", { name: "Six-week plan" }).click();
  await page.getByLabel("First day").fill(dayFromNow(0));
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.waitForURL("**/plans/*");
  const planner = await openPlanner(page);
  await test.step("a protocol is a start, and one key takes it back", async () => {
    await start(planner).click();
    await expect(steps(planner)).toHaveCount(11);
    await planner.getByRole("button", { name: "Add a technique" }).focus();
    await page.keyboard.press("Control+z");
    await expect(steps(planner)).toHaveCount(0);
    await start(planner).click();
    await expect(planner.getByText("11 steps, 25 min")).toBeVisible();
    await expect(planner.getByText("Begins and ends with stroking")).toBeVisible();
  });
  await test.step("minutes are changed, and the total stays as booked", async () => {
    await planner.getByLabel(/^Minutes of step 1,/).fill("6");
    await expect(planner.getByText("11 steps, 25 min")).toBeVisible();
    expect(await total(planner)).toBe(25);
    await expect(planner.getByLabel(/^Minutes of step 1,/)).toHaveValue("6");
  });
  await test.step("what must not be done is stopped and swapped in its place", async () => {
    const stopped = steps(planner).filter({ hasText: "Swap it, override it" });
    await expect(stopped).toHaveCount(1);
    await expect(stopped).toContainText(DEEP);
    await planner
      .getByRole("button", { name: new RegExp(`^Swap ${DEEP}`) })
      .first()
      .click();
    await expect(stopped).toHaveCount(0);
    await expect(steps(planner)).toHaveCount(11);
    expect(await total(planner)).toBe(25);
  });
  await test.step("steps are moved by keys alone", async () => {
    const names = await namesIn(planner);
    await planner.getByRole("button", { name: /, step 3:/ }).focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(planner.getByRole("button", { name: /, step 4:/ })).toBeFocused();
    expect(await namesIn(planner)).toEqual([...names.slice(0, 2), names[3], names[2], ...names.slice(4)]);
  });
  await test.step("it is sound on a desk and on a phone, in light and in dark", async () => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [360, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await seriousIssues(page)).toEqual([]);
      expect(await overflowPx(page)).toBeLessThanOrEqual(0);
      expect(await planner.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  const planned = await namesIn(planner);
  await test.step("the plan is published with its steps", async () => {
    await planner.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("grid").getByText("11 steps").first()).toBeVisible();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.getByRole("heading", { name: "Print and share" })).toBeVisible();
  });
  await test.step("the new note begins with the steps in their order", async () => {
    await page.goto(record);
    await page.getByRole("link", { name: "Start a session" }).click();
    await expect(page.getByText(/Filled in from the plan/)).toBeVisible();
    const items = page.getByRole("list", { name: "Items of the session" }).getByRole("group");
    await expect(items).toHaveCount(11);
    const noted = await items.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(noted).toEqual(planned);
    await expect(page.getByLabel("Length in minutes")).toHaveValue("25");
  });
});

const steps = (planner: Locator) => planner.getByRole("list", { name: "Steps of the session" }).getByRole("group");
const start = (planner: Locator) => planner.getByRole("button", { name: /^Start from this: Relaxing back massage/ });

async function openPlanner(page: Page): Promise<Locator> {
  const row = page.getByRole("rowheader").filter({ hasText: MASSAGE }).first();
  await row.getByRole("button", { name: MASSAGE }).click();
  await page.getByRole("button", { name: "Plan the session…" }).click();
  const planner = page.getByRole("dialog", { name: `Plan the session: ${MASSAGE}` });
  await expect(planner.getByText("Booked: 25 min")).toBeVisible();
  return planner;
}

async function total(planner: Locator): Promise<number> {
  const fields = planner.getByRole("spinbutton", { name: /^Minutes of step/ });
  const values = await fields.evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  return values.reduce((sum, value) => sum + value, 0);
}

/** The techniques in order: "Step 2: Friction (rubbing)" without its place. */
function namesIn(planner: Locator): Promise<string[]> {
  return steps(planner).evaluateAll((all) =>
    all.map((one) => (one.getAttribute("aria-label") ?? "").replace(/^Step \d+: /, "")),
  );
}

async function newClientOnBloodThinner(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "New client" }).click();
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Date of birth").fill("1971-03-08");
  await page.getByLabel("Sex").selectOption("female");
  await pick(page, "Add a medicine", "eliq", /Eliquis/);
  await page.getByRole("button", { name: "Save client" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await answerWithNo(page);
}
