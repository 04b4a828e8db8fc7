import { expect, type Page } from "@playwright/test";
import { overflowPx, seriousIssues, test } from "../support/browser";
import { signIn } from "./support";

async function openMap(page: Page, name: RegExp): Promise<void> {
  await signIn(page);
  await page.goto("/clients");
  await page.getByRole("link", { name }).click();
  await page.getByRole("navigation", { name: "Record" }).getByRole("link", { name: "Body map" }).click();
  await expect(page.getByRole("group", { name: "Back of the body" })).toBeVisible();
}

test("what hurts is marked by mouse, recorded, and stands on the summary", async ({ page }) => {
  await openMap(page, /Margaret Osei/);
  await page.locator('[data-region="rhomboid-right"]').click();
  const editor = page.getByRole("dialog");
  await expect(editor.getByRole("heading", { name: /Right between spine and shoulder blade/ })).toBeVisible();
  await editor.getByRole("radio", { name: "6" }).check({ force: true });
  await editor.getByLabel("In a few words").fill("After gardening");
  await editor.getByRole("button", { name: "Add the mark" }).click();
  await expect(page.getByText("After gardening")).toBeVisible();
  await page.locator('[data-region="saddle"]').click();
  await editor.getByRole("radio", { name: /Numbness/ }).check({ force: true });
  await editor.getByRole("radio", { name: "2" }).check({ force: true });
  await editor.getByRole("button", { name: "Add the mark" }).click();
  await expect(page.getByRole("link", { name: /Answer it in the health questions/ })).toBeVisible();
  expect(await seriousIssues(page)).toEqual([]);
  expect(await overflowPx(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Record the map" }).click();
  await expect(page.getByText(/is the current one/)).toBeVisible();
  await expect(page.getByText("(current)")).toBeVisible();
  await page.getByRole("link", { name: "Summary" }).click();
  await expect(page.getByRole("region", { name: "Where it hurts" }).getByText("After gardening")).toBeVisible();
  expect(await seriousIssues(page)).toEqual([]);
});

test("and by keyboard alone, with the focus back where it was", async ({ page }) => {
  await openMap(page, /Tomas Novak/);
  await page.locator('[data-region="lumbar-paraspinal-left"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator('[data-region="lumbar-paraspinal-right"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Lifting");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator('[data-region="lumbar-paraspinal-right"]')).toBeFocused();
  await expect(page.locator('[data-region="lumbar-paraspinal-right"]')).toHaveAccessibleName(/pain \d of 10/);
  await page.keyboard.press("Escape");
  const record = page.getByRole("button", { name: "Record the map" });
  for (let i = 0; i < 40 && !(await record.evaluate((one) => one === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText(/is the current one/)).toBeVisible();
});
