import { expect, test } from "@playwright/test";
import { signIn } from "./support";

test("the list narrows while typing, over name, phone and condition", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients");
  const search = page.getByRole("searchbox", { name: /Search clients/ });
  const list = page.getByRole("list", { name: "Clients" });
  for (const [typed, found] of [
    ["osei", "Margaret Osei"],
    ["0115", "Tomas Novak"],
    ["glauc", "Daniel Okafor"],
  ] as const) {
    await search.fill(typed);
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await expect(list).toContainText(found);
  }
  await expect(page).toHaveURL(/query=glauc/);
  await search.fill("zzzz");
  await expect(page.getByText(/Nobody here matches/)).toBeVisible();
});

test("archiving can be undone at once", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Ruth");
  await page.getByRole("link", { name: /Ruth Adler/ }).click();
  await page.getByRole("button", { name: "Archive" }).click();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Archive", exact: true })).toBeVisible();
  await page.goto("/clients?query=Ruth");
  await expect(page.getByRole("link", { name: /Ruth Adler/ })).toBeVisible();
});

test("of two editors the second sees both versions and loses nothing", async ({ page, context }) => {
  await signIn(page);
  await page.goto("/clients?query=Ingrid");
  await page.getByRole("link", { name: /Ingrid Solberg/ }).click();
  await page.getByRole("link", { name: "Details" }).click();
  await page.waitForURL("**/edit");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Occupation").fill("Florist");
  await other.getByRole("button", { name: "Save" }).click();
  await other.waitForURL(/clients\/[0-9a-f]+$/);
  await page.getByLabel("Occupation").fill("Harbour pilot");
  await page.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("region", { name: "Saved by a colleague meanwhile" });
  await expect(conflict).toContainText("Florist");
  await expect(conflict).toContainText("Harbour pilot");
  await conflict.getByRole("button", { name: /is right/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/clients\/[0-9a-f]+$/);
  await expect(page.getByText("Harbour pilot")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("Details changed").first()).toBeVisible();
});

test("a missing reading is asked for, and answered it changes the check", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Tomas");
  await page.getByRole("link", { name: /Tomas Novak/ }).click();
  const open = page.getByRole("region", { name: "Not checked" });
  await expect(open).toContainText(/blood pressure/i);
  await page.getByRole("link", { name: /Measurements/ }).click();
  await page.getByLabel("Upper number").fill("1860");
  await page.getByLabel("Lower number").fill("112");
  await page.getByRole("button", { name: "Save reading" }).click();
  await expect(page.getByText(/between 50 and 300/).first()).toBeVisible();
  await expect(page.getByLabel("Upper number")).toHaveValue("1860");
  await page.getByLabel("Upper number").fill("186");
  await page.getByRole("button", { name: "Save reading" }).click();
  await expect(page.getByRole("cell", { name: "186/112 mmHg" })).toBeVisible();
  await page.getByRole("link", { name: "Summary" }).click();
  await expect(page.getByRole("article", { name: /Rule C01$/ })).toContainText("Contraindicated");
});
