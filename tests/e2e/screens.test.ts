import { expect, type Page, test } from "@playwright/test";
import { signIn, sound } from "./support";

/** Every screen a practitioner has, by the clicks that lead to it. */
async function screens(page: Page): Promise<Record<string, string>> {
  await page.goto("/clients?query=Lena");
  const client = (await page.getByRole("link", { name: /Lena Brook/ }).getAttribute("href")) ?? "";
  await page.goto("/clients?query=Priya");
  const pregnant = (await page.getByRole("link", { name: /Priya Nair/ }).getAttribute("href")) ?? "";
  await page.goto(client);
  const plan = (await page.getByRole("link", { name: /Six-week/ }).getAttribute("href")) ?? "";
  return {
    today: "/today",
    clients: "/clients",
    nobody: "/clients?query=zzzz",
    "new client": "/clients/new",
    record: client,
    "record with findings": pregnant,
    sessions: `${client}/sessions`,
    "new session": `${client}/sessions/new`,
    measurements: `${client}/measurements`,
    "health questions": `${client}/screen`,
    "body map": `${client}/body-map`,
    assessment: `${client}/assessment`,
    history: `${client}/history`,
    details: `${client}/edit`,
    plan,
    sheet: `${plan}/sheet`,
    library: "/library",
    item: "/library/cat-cow",
    drawings: "/library/drawings",
    rules: "/rules",
    rule: "/rules/B07",
    settings: "/settings",
    audit: "/audit",
    missing: "/clients/none",
  };
}

for (const scheme of ["light", "dark"] as const) {
  test(`every screen is sound in ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme });
    await signIn(page);
    for (const [name, address] of Object.entries(await screens(page))) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await sound(page, `${name}, ${scheme}`);
    }
  });
}

test("dialogs, refusals and open lists are sound", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  const { plan, record } = await screens(page);
  await page.goto("/clients/new");
  await page.getByRole("button", { name: "Save client" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await sound(page, "refused form");
  await page.getByRole("combobox", { name: "Add a condition" }).click();
  await page.keyboard.type("os");
  await sound(page, "open list");
  await page.goto(record ?? "");
  await page.getByRole("link", { name: /Ask again/ }).click();
  await page.waitForURL("**/screen");
  await page
    .getByRole("group", { name: /Are you pregnant/ })
    .getByRole("radio", { name: "Yes" })
    .check({ force: true });
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await sound(page, "health questions, refused");
  await page.getByRole("button", { name: "Record: Pregnancy" }).click();
  await sound(page, "condition opened by an answer");
  await page.keyboard.press("Escape");
  await page.goto(`${record}/sessions/new`);
  await page.getByRole("button", { name: "Add an item" }).click();
  await sound(page, "picker of a session");
  await page.keyboard.press("Escape");
  await page.getByLabel("Minutes", { exact: true }).first().fill("");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await sound(page, "refused session note");
  await page.goto(plan ?? "");
  await page
    .getByRole("button", { name: /week 1:/ })
    .first()
    .click();
  await sound(page, "cell");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add an item" }).click();
  await sound(page, "picker");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Publish/ }).click();
  await sound(page, "publish");
});

test("the client's page is sound, open and shut", async ({ page, browser }) => {
  await signIn(page);
  const { plan } = await screens(page);
  await page.goto(plan ?? "");
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  for (const colorScheme of ["light", "dark"] as const) {
    const phone = await (await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } })).newPage();
    await phone.goto(new URL(link).pathname);
    await sound(phone, `shut, ${colorScheme}`);
    await phone.goto("about:blank");
    await phone.goto(link);
    await expect(phone.getByRole("heading", { name: "Stop and call" })).toBeVisible();
    await sound(phone, `open, ${colorScheme}`);
  }
});
