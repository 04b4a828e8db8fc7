import { expect, test } from "@playwright/test";
import { dayFromNow, signIn } from "./support";

test("an alert is put off and settled by keyboard, on a small screen too, and its outcome stands on the record", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page);
  const attention = page.getByRole("region", { name: "Needs your attention" });
  const row = attention.getByRole("listitem").filter({ hasText: "Lena Brook" }).filter({ hasText: "pain 6 of 10" });
  const bell = page.getByRole("status").filter({ hasText: /open alert/ });
  await expect(bell).toHaveText(/^\d+ open alert/);
  const before = await bell.innerText();
  await test.step("later: a question of its own, which Escape takes back", async () => {
    const later = row.getByRole("button", { name: "Later" });
    await later.focus();
    await page.keyboard.press("Enter");
    const day = row.getByLabel("Show it again on");
    await expect(day).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(later).toBeFocused();
    await page.keyboard.press("Enter");
    await day.fill(dayFromNow(90));
    await page.keyboard.press("Enter");
    await expect(row).toContainText("Choose a day in the next 60 days");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await day.fill(dayFromNow(9));
    await page.keyboard.press("Enter");
    await expect(row).toHaveCount(0);
    await expect(bell).not.toHaveText(before);
  });
  await test.step("done: what was done, and a line", async () => {
    await page.goto("/clients?query=Lena");
    await page.getByRole("link", { name: /Lena Brook/ }).click();
    const history = page.getByRole("region", { name: "What became of alerts" });
    await expect(history).toContainText(/Later, on \d+ \w+ \d{4}/);
    await history.getByRole("button", { name: "Done" }).click();
    await page.keyboard.press("ArrowDown");
    await expect(history.getByRole("radio", { name: "Changed the plan" })).toBeChecked();
    await history.getByRole("radio", { name: "Other" }).check();
    await history.getByRole("button", { name: "Save as done" }).click();
    await expect(history).toContainText("Say in a few words what was done");
    await history.getByRole("radio", { name: "Called the client" }).check();
    await history.getByLabel("In a few words").fill("Better since Monday");
    await history.getByRole("button", { name: "Save as done" }).click();
    await expect(history.getByRole("listitem").first()).toContainText("Called the client: Better since Monday");
    await expect(history.getByText(/^Later, on/)).toHaveCount(0);
  });
});
