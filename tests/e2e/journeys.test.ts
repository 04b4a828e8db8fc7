import { expect, test } from "@playwright/test";
import { readPdf, squeeze } from "../pdf/read-pdf";
import { answerWithNo, dayFromNow, pick, signIn } from "./support";

// 26 weeks pregnant today: 280 days less 182.
const DUE = dayFromNow(98);

// Whatever the page says of the program; the log form and the day's card are the page's own.
const SAID_ON_BOTH = [
  ".program-stop li",
  ".program-light li span",
  ".program-exercise h3",
  ".program-steps li",
  ".program-doses li",
  ".program-hints dd",
  ".program-block li",
  ".program-goal",
].join(", ");

test("the three journeys in one go", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await test.step("first visit: a record with conditions says at once what must not be done", async () => {
    await page.getByRole("link", { name: "New client" }).click();
    await page.getByLabel("Full name").fill("Nadia Example");
    await page.getByLabel("Preferred name").fill("Nadia");
    await page.getByLabel("Date of birth").fill("1994-03-08");
    await page.getByLabel("Sex").selectOption("female");
    await page.getByLabel("Goals").fill("Carry my toddler up the stairs");
    await pick(page, "Add a condition", "pr", "Pregnancy");
    await page.getByLabel("Due date").fill(DUE);
    await pick(page, "Add a medicine", "eliq", /Eliquis/);
    const meaning = page.getByRole("complementary", { name: "What this means" });
    await expect(meaning.getByRole("article", { name: /Rule B07$/ })).toContainText("Because");
    await expect(meaning.getByRole("article", { name: /Rule G04$/ })).toContainText("Contraindicated");
    await page.getByRole("button", { name: "Save client" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nadia Example");
  });
  await test.step("the health questions are asked", async () => {
    await answerWithNo(page);
  });
  const clientUrl = page.url();
  await test.step("a six-week plan comes swapped, with the reason and the source", async () => {
    await page.getByRole("button", { name: "Six-week plan" }).click();
    await page.getByLabel("First day").fill(dayFromNow(0));
    await page.getByRole("button", { name: "Make the draft" }).click();
    const swapped = page.getByRole("region", { name: "Swapped for this client" });
    await expect(swapped.getByRole("listitem").filter({ hasText: "Deep-tissue massage" })).toContainText("B07");
    await expect(swapped.getByRole("listitem").filter({ hasText: "Relaxing back massage" }).first()).toContainText(
      "G04",
    );
    await swapped.getByRole("button", { name: /Take Deep-tissue massage back/ }).click();
    const card = page.getByRole("region", { name: "Check", exact: true }).getByRole("article", { name: /Rule B07$/ });
    await expect(card).toContainText("Contraindicated");
    await expect(card).toContainText("Eliquis");
    await card.getByText(/Source · rule B07/).click();
    await expect(card).toContainText("Massage and Medication");
    await card
      .getByRole("button", { name: /^Swap Deep-tissue massage for/ })
      .first()
      .click();
    await expect(card).toHaveCount(0);
  });
  await test.step("published, printed to a PDF", async () => {
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.getByRole("heading", { name: "Print and share" })).toBeVisible();
    await page.getByRole("button", { name: "Make the client’s link" }).click();
    await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  });
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const planUrl = page.url();
  const pdf = await readPdf(await (await page.request.get(`${planUrl}/sheet.pdf`)).body());

  const paper = plain(pdf.squeezed);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await test.step("at home: the link opens on a phone, and says what the paper says", async () => {
    await shared.goto(link);
    await expect(shared.getByRole("heading", { level: 1 })).toContainText("massage course");
    expect(shared.url()).not.toContain("#");
    const body = (await shared.locator("main").innerText()).toLowerCase();
    for (const secret of ["Example", "Eliquis", "apixaban", "regnan"]) expect(body).not.toContain(secret.toLowerCase());
    for (const step of await shared.locator(SAID_ON_BOTH).allInnerTexts()) {
      expect(paper, step).toContain(plain(step));
    }
  });
  await test.step("ticks and pain 7 are logged", async () => {
    await shared.getByRole("radio", { name: "7" }).last().check({ force: true });
    await shared.getByLabel(/In a word/).fill("Sore after the stairs");
    await shared.getByRole("button", { name: "Save my day" }).click();
    await expect(shared.getByRole("status")).toContainText("Saved");
  });
  await test.step("next visit: the alert is there without a reload", async () => {
    await page.bringToFront();
    await page.getByRole("button", { name: /Alerts/ }).click();
    await expect(page.getByText(/pain 7 of 10/).first()).toBeVisible({ timeout: 30_000 });
  });
  await test.step("a new medicine pauses an item on the open page at its next request", async () => {
    await page.goto(clientUrl);
    await pick(page, "Add a medicine", "oxyco", /xycodone/);
    await expect(page.getByText("Not found")).toHaveCount(0);
    await pick(page, "Add a medicine", "baclof", /aclofen/);
    const dialog = page.getByRole("dialog", { name: "This changes a plan in use" });
    await expect(dialog).toContainText("Contraindicated");
    await dialog.getByRole("button", { name: "Understood" }).click();
    await shared.reload();
    await expect(shared.getByText("Paused until your next visit").first()).toBeVisible();
  });
  await test.step("after revoking, the link answers like one that never was", async () => {
    await page.goto(planUrl);
    await page.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("button", { name: "Revoke now" }).click();
    await expect(page.getByText("The link is revoked")).toBeVisible();
    const own = new URL(link).pathname;
    const revoked = await phone.request.get(own);
    const unknown = await phone.request.get("/p/AAAAAAAAAAAAAAAAAAAAAA");
    expect(await revoked.text()).toBe(await unknown.text());
    expect(revoked.status()).toBe(unknown.status());
    const headers = { origin: baseURL ?? "" };
    const data = { secret: new URL(link).hash.slice(1) };
    const reopened = await phone.request.post(`${own}/open`, { headers, data });
    const invented = await phone.request.post("/p/AAAAAAAAAAAAAAAAAAAAAA/open", { headers, data });
    expect([reopened.status(), await reopened.text()]).toEqual([invented.status(), await invented.text()]);
  });
});

/** Letters and digits only: spaces, hyphens at a line's end and the full stop after a number are layout. */
function plain(text: string): string {
  return squeeze(text).replace(/[-.:·•]/g, "");
}
