import { expect, type Page, test } from "@playwright/test";
import { OWNER } from "./support";

/** Most presses of Tab that one step may take. */
const MOST_TABS = 90;

test("from sign-in to a published plan by keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/sign-in");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await tabTo(page, "E-mail address");
  await page.keyboard.type(OWNER.email);
  await tabTo(page, "Password");
  await page.keyboard.type(OWNER.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/today");
  await tabTo(page, "New client");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "New client" }).waitFor();
  await tabTo(page, "Full name");
  await page.keyboard.type("Kim Keyboard");
  await tabTo(page, "Date of birth");
  await page.keyboard.type("03081994");
  await tabTo(page, "Sex");
  await page.keyboard.press("f");
  await tabTo(page, "Add a condition");
  await page.keyboard.type("osteopor");
  await page.getByRole("option", { name: "Osteoporosis" }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Osteoporosis" })).toBeVisible();
  await tabTo(page, "Save client");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kim Keyboard" }).waitFor();
  await tabTo(page, "Skip to the record");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /Ask now/ }), "what everything waits for comes first").toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/screen");
  for (const part of ["Signs that", "Heart,", "Bones,", "Today,"]) {
    await tabTo(page, new RegExp(`^All no: ${part}`));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, "Save the answers");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/no positive answer/)).toBeVisible();
  await tabTo(page, "Six-week plan");
  await page.keyboard.press("Enter");
  await tabTo(page, "Make the draft");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/plans/*");
  await expect(page.getByText(/things? to change|Checked:/).first()).toBeVisible();
  await tabTo(page, /week 1:.*25 min/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("20min");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /week 2:.*20 min/ }).first()).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("button", { name: /week 2:.*20 min/ })).toHaveCount(0);
  await tabTo(page, "Publish", true);
  await page.keyboard.press("Enter");
  await tabTo(page, "Publish now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Print and share" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Print view" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Make the client’s link" })).toBeFocused();
});

/** Presses Tab (or Shift+Tab) until the focus is on what has this name, and sees that the focus shows. */
async function tabTo(page: Page, name: string | RegExp, back = false): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const focused = page.locator(":focus");
    const [found] = await page
      .getByRole("button", { name, exact: true })
      .or(page.getByRole("link", { name, exact: true }))
      .or(page.getByLabel(name, { exact: true }))
      .and(focused)
      .all();
    if (!found) continue;
    expect(
      await found.evaluate((element) => getComputedStyle(element).outlineStyle),
      `${name} shows its focus`,
    ).not.toBe("none");
    return;
  }
  throw new Error(`${MOST_TABS} presses of Tab do not reach ${name}`);
}
