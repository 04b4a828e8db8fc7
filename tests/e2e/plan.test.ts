import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./support";

/** Makes a draft of the massage course for a client of the sample practice. */
async function draftFor(page: Page, client: string): Promise<void> {
  await page.goto(`/clients?query=${client}`);
  await page.getByRole("link", { name: new RegExp(client) }).click();
  await page.getByRole("button", { name: "Six-week plan" }).click();
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.waitForURL("**/plans/*");
}

test("what blocks cannot be published, and an owner's reason lets it through until the facts change", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await draftFor(page, "Priya");
  const swapped = page.getByRole("region", { name: "Swapped for this client" });
  await swapped
    .getByRole("button", { name: /Take Relaxing back massage.* back/ })
    .first()
    .click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const card = page.getByRole("region", { name: "Check", exact: true }).getByRole("article", { name: /Rule G04$/ });
  await expect(card).toContainText("26 weeks today");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish the plan" });
  await expect(dialog).toContainText("This cannot be published yet");
  await expect(dialog.getByRole("button", { name: "Publish now" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await card
    .getByRole("button", { name: /^Override for/ })
    .first()
    .click();
  await page.getByLabel("Reason").selectOption({ label: "Already modified" });
  await page.getByLabel("In a few words").fill("Table with a belly opening, ten minutes at most");
  await page.getByRole("button", { name: "Override", exact: true }).click();
  await expect(card).toContainText("Table with a belly opening");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("heading", { name: "Print and share" })).toBeVisible();
  await test.step("the head says what the client sees, and that a change is not published", async () => {
    await expect(page.getByText(/Sheet and link show version 1, published/)).toBeVisible();
    await page.getByLabel("Goal").fill("Carry the shopping");
    await expect(page.getByText(/Sheet and link still show version 1/)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/Sheet and link show version 1, published/)).toBeVisible();
  });
  await test.step("a second version says what changed, on the same link", async () => {
    await page.getByRole("button", { name: "Make the client’s link" }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    await page
      .getByRole("button", { name: /week 1:.*3 min/ })
      .first()
      .click();
    await page.getByRole("spinbutton", { name: "Minutes" }).fill("5");
    await page.getByRole("button", { name: "Publish version 2" }).click();
    await page.getByLabel(/What changed/).fill("Breathing is longer");
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.getByRole("region", { name: "Versions" })).toContainText("Version 2");
    await page.goto(link);
    await expect(page.getByText("Breathing is longer")).toBeVisible();
  });
});

test("on a laptop all six weeks stand beside the panel, and most rows in one window", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page);
  await draftFor(page, "Daniel");
  const grid = page.getByRole("grid", { name: "Plan by weeks" });
  await expect(grid.getByRole("columnheader", { name: /Week 6/ })).toBeVisible();
  const box = await page.locator(".grid-box").evaluate((element) => ({
    hidden: element.scrollWidth - element.clientWidth,
    height: element.clientHeight,
  }));
  expect(box.hidden, "nothing is scrolled sideways").toBeLessThanOrEqual(0);
  expect(box.height).toBeGreaterThan(650);
  const panel = await page.locator(".cell-panel").boundingBox();
  const table = await grid.boundingBox();
  expect(panel?.x).toBeGreaterThan((table?.x ?? 0) + (table?.width ?? 0));
});

test("of two people at one plan the second sees both, and nothing is overwritten", async ({ page, context }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await draftFor(page, "Daniel");
  await expect(page.getByRole("button", { name: /week 1:.*25 min/ }).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Title").fill("Theirs");
  await expect(other.getByText(/^Saved/)).toBeVisible();
  await other.waitForTimeout(1500);
  await page.getByLabel("Title").fill("Mine");
  const conflict = page.getByRole("alert").filter({ hasText: "A colleague saved this plan meanwhile" });
  await expect(conflict).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Mine");
  await conflict.getByRole("button", { name: /Take theirs/ }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Theirs");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Mine");
});

test("what can be added is safe first and contraindicated last, without being asked", async ({ page }) => {
  await signIn(page);
  await draftFor(page, "Priya");
  await page.getByRole("button", { name: "Add an item" }).click();
  const dialog = page.getByRole("dialog", { name: "Add an item" });
  const cards = dialog.getByRole("list", { name: "Items" }).locator(".item-card");
  await expect(cards.first()).toContainText(/Nothing found|Note/);
  await expect(dialog.getByLabel("Put what is not safe last")).toHaveCount(0);
  const box = dialog.getByRole("region", { name: "Found" });
  // What is out of sight has no height yet, so that the end is reached in several goes.
  await expect
    .poll(async () => {
      await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return cards.last().innerText();
    })
    .toContain("Contraindicated");
  await dialog.getByRole("searchbox").fill("side");
  await expect(cards.first()).not.toContainText(/Contraindicated|Needs clearance/);
});
