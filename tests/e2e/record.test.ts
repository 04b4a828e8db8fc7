import { expect, test } from "@playwright/test";
import { pick, signIn } from "./support";

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

test("the readiness form is answered from the keyboard, and a yes shows its rule and opens its condition", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/clients?query=Ingrid");
  await page.getByRole("link", { name: /Ingrid Solberg/ }).click();
  await page.getByRole("link", { name: /Ask again|Ask now/ }).click();
  await page.waitForURL("**/screen");
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByRole("link", { name: "Signs that cannot wait: 11 without an answer" })).toBeVisible();
  const first = page.getByRole("group", { name: /New numbness/ });
  await first.getByLabel("Yes").focus();
  await page.keyboard.press("y");
  await expect(first).toContainText("Contraindicated");
  await first.getByText(/^What to do instead/).click();
  await expect(first.getByRole("link", { name: /Rule A01/ })).toHaveAttribute("href", "/rules/A01");
  await first.getByLabel("Yes").focus();
  // A no typed after a yes is the next question's: this one is turned by an arrow key.
  await page.keyboard.press("ArrowRight");
  // No answers and goes on: to the next question, past the one answer to each of the three other parts, to the end.
  for (let asked = 0; asked < 26 + 3; asked++) await page.keyboard.press("n");
  await expect(page.getByText("26 of 26")).toBeVisible();
  await expect(first).not.toContainText("Contraindicated");
  const bones = page.getByRole("group", { name: /slipped disc/ });
  await bones.getByLabel("Yes").focus();
  await page.keyboard.press("y");
  await bones.getByRole("button", { name: /^Record: Arthritis/ }).press("Enter");
  await pick(page, "Is it something more exact?", "osteopor", "Osteoporosis");
  await page.getByLabel("Treated by").fill("Dr Okafor, GP");
  await page.getByRole("button", { name: "Add to the record" }).press("Enter");
  await expect(bones).toContainText("On the record");
  await page.getByRole("button", { name: "Save the answers" }).press("Enter");
  await page.waitForURL(/clients\/[0-9a-f]+$/);
  const asked = page.getByRole("region", { name: "Health questions" });
  await expect(asked).toContainText("1 answered yes");
  await expect(asked).toContainText("bone or joint problem");
  await expect(page.getByRole("region", { name: "Conditions" })).toContainText("treated by Dr Okafor, GP");
});

test("a doctor's letter is kept with its clearance, comes back as a file, and the clearance can end", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/clients?query=Lena");
  await page.getByRole("link", { name: /Lena Brook/ }).click();
  await page.getByRole("link", { name: /Measurements/ }).click();
  const form = page.getByRole("region", { name: "New clearance" });
  await form.getByLabel("Massage", { exact: true }).check();
  await pick(page, "Or one item of the library", "cat-cow", /cat/i);
  await form.getByLabel("Given by").fill("Dr Okafor, GP");
  const letter = { name: "Letter.pdf", mimeType: "application/pdf" };
  await form.getByLabel("The letter").setInputFiles({ ...letter, buffer: Buffer.from("<html>no letter</html>") });
  await form.getByRole("button", { name: "Save clearance" }).click();
  await expect(form.getByText(/This one is none of them/).first()).toBeVisible();
  await expect(form.getByLabel("Given by"), "nothing typed is lost").toHaveValue("Dr Okafor, GP");
  await form.getByLabel("The letter").setInputFiles({ ...letter, buffer: Buffer.from("%PDF-1.7\nFit for massage.") });
  await form.getByRole("button", { name: "Save clearance" }).click();
  const list = page.getByRole("region", { name: "Clearances", exact: true });
  await expect(list).toContainText("Massage, ");
  const download = page.waitForEvent("download");
  await list.getByRole("link", { name: /Letter\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe("Letter.pdf");
  await list.getByRole("button", { name: "End the clearance by Dr Okafor, GP" }).click();
  await expect(list.getByText("1 ended")).toBeVisible();
});

test("an assessment is kept, and the next one says what changed", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Ruth");
  await page.getByRole("link", { name: /Ruth Adler/ }).click();
  await page.getByRole("link", { name: "Assessment" }).click();
  await page.waitForURL("**/assessment");
  await page.getByRole("button", { name: "Save the assessment" }).click();
  await expect(page.getByRole("link", { name: "Answer at least one question" })).toBeVisible();
  for (const [rate, eyes] of [
    ["8", "None of these"],
    ["3", "Glaucoma"],
  ] as const) {
    await page
      .getByRole("group", { name: /Tension before and after/ })
      .getByLabel(rate, { exact: true })
      .check();
    await page
      .getByRole("group", { name: /Do you have an eye disease/ })
      .getByLabel(eyes)
      .check();
    await page.getByRole("button", { name: "Save the assessment" }).click();
    await page.waitForURL(/assessment\/[0-9a-f]+$/);
    await expect(page.getByRole("heading", { name: /^Assessment of/ })).toBeVisible();
    if (rate === "8") await page.getByRole("link", { name: "New assessment" }).click();
  }
  const changes = page.getByRole("region", { name: /^Changed since/ });
  await expect(changes.getByRole("row", { name: /Tension before and after/ })).toContainText("8 of 10");
  await expect(changes.getByRole("row", { name: /^Eyes/ })).toContainText("Glaucoma");
});
