import { expect, type Page, test } from "@playwright/test";
import { signIn, sound } from "./support";

const search = (page: Page) => page.getByRole("searchbox", { name: /Search the library/ });
const names = (page: Page) => page.getByRole("list", { name: "Items" }).getByRole("heading");

test("the library is searched while typing, by slips and Latin names, and keeps it in the address", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/library");
  await search(page).pressSequentially("levator scapuale");
  await expect(names(page).first()).toHaveText("Levator scapulae stretch");
  await search(page).fill("brid dog");
  await expect(names(page).first()).toHaveText("Bird dog");
  await expect(page).toHaveURL(/query=brid\+dog/);
  await page.reload();
  await expect(names(page).first()).toHaveText("Bird dog");
  await search(page).fill("xyzzy");
  await expect(page.getByText(/Nothing here fits/)).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByText(/^\d+ entries$/)).toBeVisible();
});

test("only what is in sight is in the page, and the Tab key finds the rest", async ({ page }) => {
  await signIn(page);
  await page.goto("/library");
  const cards = page.getByRole("list", { name: "Items" }).getByRole("listitem");
  await expect(cards.first()).toBeVisible();
  expect(await cards.count()).toBeLessThan(60);
  const first = await names(page).first().textContent();
  await page.getByRole("list", { name: "Items" }).getByRole("link").first().focus();
  for (let press = 0; press < 40; press++) await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", /^\/library\//);
  await expect(names(page).first()).not.toHaveText(first ?? "");
});

test("the gallery draws what is in sight, and the rest when it comes into it", async ({ page }) => {
  await signIn(page);
  await page.goto("/library/drawings?mode=print");
  const drawings = page.getByRole("list", { name: "Drawings" });
  await expect(drawings.locator(".figure svg").first()).toBeVisible();
  expect(await drawings.getByRole("listitem").count()).toBeLessThan(60);
  const first = await drawings.getByRole("heading").first().innerText();
  await page.keyboard.press("End");
  await expect(drawings.getByText(first)).toHaveCount(0);
  await expect(drawings.locator(".figure svg").last()).toBeVisible();
});

test("filters narrow by every trait of an item, the region on the body map too", async ({ page }) => {
  await signIn(page);
  await page.goto("/library");
  await page.getByText("Filters", { exact: true }).click();
  await page.getByLabel("Kind").selectOption("stretch");
  await page.getByLabel("Kit").selectOption("chair");
  await page.getByLabel("Position").selectOption("seated");
  await expect(page.getByText(/^\d+ of \d+ entries$/)).toBeVisible();
  await page.getByText("Choose a region on the body map").click();
  await page.locator('[data-region="lumbar-paraspinal-left"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Region", { exact: true })).toHaveValue("lower-back");
  await sound(page, "filters");
  await page.setViewportSize({ width: 360, height: 740 });
  await sound(page, "filters at 360 px");
});

test("for a client, what is not safe stays in the list, greyed with its reason and rule", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Priya");
  await page.getByRole("link", { name: /Priya Nair/ }).click();
  await page.getByRole("link", { name: /See the library as it is safe/ }).click();
  await expect(page.getByText(/Checked for Priya Nair/)).toBeVisible();
  const all = await page.getByText(/entries, \d+ not for this client now/).textContent();
  await search(page).fill("prone press up");
  const off = page.locator(".item-off").first();
  await expect(off).toContainText(/Contraindicated|Needs clearance/);
  await expect(off).toContainText(/\([A-Za-z]+[-\w]*\)/);
  await sound(page, "greyed");
  await search(page).fill("");
  await page.getByLabel("Put what is not safe last").check();
  await expect(page.locator(".item-off")).toHaveCount(0);
  await expect(page.getByText(all ?? "none")).toBeVisible();
});

test("an own exercise is made, asked about, drawn, and chosen in a plan by its new name", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await page.goto("/library/cat-cow");
  await page.getByRole("link", { name: "Duplicate as your own" }).click();
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: "Give it a name" })).toBeVisible();
  await expect(page.getByLabel("Steps")).not.toHaveValue("");
  await page.getByLabel("Name", { exact: true }).fill("Harbour wave");
  await expect(page.getByText(/still to answer/)).toBeVisible();
  await sound(page, "form");
  const slider = page.getByRole("slider", { name: "Spine: Low back", exact: true });
  const before = await page.locator(".pose-frame svg").first().innerHTML();
  await slider.focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".pose-frame svg").first().innerHTML()).not.toBe(before);
  await page.getByLabel("Mirror it").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/library\/own-item-/);
  await expect(page.getByText(/the check shows this as “Not checked”/)).toBeVisible();
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await page.getByRole("button", { name: /^No to the other/ }).click();
  await expect(page.getByText(/All \d+ answered/)).toBeVisible();
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.waitForURL(/\/library\/own-item-[0-9a-f]+$/);
  await expect(page.getByText("Your practice’s own.")).toBeVisible();
  await expect(page.getByText("Version 2.")).toBeVisible();
  await sound(page, "own item");
  await page.goto("/clients?query=Lena");
  await page.getByRole("link", { name: /Lena Brook/ }).click();
  await page.getByRole("link", { name: /Six-week/ }).click();
  await page.getByRole("button", { name: "Add an item" }).click();
  await search(page).fill("harbor wave");
  await sound(page, "picker");
  await page.getByRole("button", { name: "Add Harbour wave" }).click();
  await expect(page.getByRole("button", { name: "Harbour wave", exact: true })).toBeVisible();
});

test("an own exercise is put away and taken back; a file that is no picture is refused", async ({ page }) => {
  await signIn(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/library/own/new");
  await page.getByLabel("Name", { exact: true }).fill("Quay stretch");
  await page.getByRole("checkbox", { name: "Lengthen" }).press("Space");
  await page.getByRole("checkbox", { name: "Neck", exact: true }).press("Space");
  await page.getByLabel("How to start").fill("Sit tall.");
  await page.getByLabel("Steps").fill("Look ahead.");
  const picture = page.getByLabel("Or upload a picture");
  await picture.setInputFiles({ name: "neck.png", mimeType: "image/png", buffer: Buffer.from("<svg/>") });
  await expect(page.getByText(/This file is none of them/)).toBeVisible();
  await picture.setInputFiles({ name: "neck.png", mimeType: "image/png", buffer: Buffer.from(DOT, "base64") });
  await page.getByLabel("What is to be seen").fill("A neck from behind.");
  await sound(page, "form at 360 px");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/library\/own-item-/);
  await expect(page.getByRole("img", { name: "A neck from behind." })).toBeVisible();
  await page.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByText("Put away.", { exact: true })).toBeVisible();
  await page.goto("/library?query=quay");
  await expect(page.getByText(/Nothing here fits/)).toBeVisible();
  await page.goto("/library?query=quay&show=away");
  await names(page).first().getByRole("link").click();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("Your practice’s own.")).toBeVisible();
});

/** One grey point as a PNG. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
