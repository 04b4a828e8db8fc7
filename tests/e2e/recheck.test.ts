import { type Browser, expect, type Page, test } from "@playwright/test";
import { answerWithNo, dayFromNow, pick, signIn } from "./support";

// An exercise is paused in its place, a massage above the list of visits.
const PAUSED = /Paused until your next visit|A massage visit is paused/;

/** A new client with nothing on record and a published massage course, and the page on a phone. */
async function sharedPlan(page: Page, browser: Browser, client: string) {
  await page.goto("/clients/new");
  await page.getByLabel("Full name").fill(client);
  await page.getByLabel("Date of birth").fill("1990-03-08");
  await page.getByLabel("Sex").selectOption("female");
  await page.getByRole("button", { name: "Save client" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(client);
  await answerWithNo(page);
  const record = page.url();
  await page.getByRole("button", { name: "Six-week plan" }).click();
  await page.getByLabel("First day").fill(dayFromNow(0));
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await page.getByRole("button", { name: "Make the client’s link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.goto(link);
  await expect(shared.getByRole("heading", { level: 1 })).toContainText("massage course");
  return { record, shared };
}

test("whatever changes is checked again on the open page: medicine, pregnancy, flare, rule, and each taken back", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  const { record, shared } = await sharedPlan(page, browser, "Neve Example");
  const paused = shared.getByText(PAUSED);
  const openPage = async (isPaused: boolean) => {
    await shared.reload();
    if (isPaused) await expect(paused.first()).toBeVisible();
    else await expect(paused).toHaveCount(0);
  };
  const change = page.getByRole("dialog", { name: "This changes a plan in use" });
  const alerts = async (says: RegExp) => {
    await page.goto("/today");
    await expect(page.getByRole("region", { name: "Needs your attention" })).toContainText(says);
  };
  await openPage(false);

  await test.step("a new medicine", async () => {
    await page.goto(record);
    await pick(page, "Add a medicine", "eliq", /Eliquis/);
    await expect(change).toContainText("Contraindicated");
    await expect(change).toContainText("rule B07");
    await change.getByRole("button", { name: "Understood" }).click();
    await openPage(true);
    await alerts(/Medicine added: Eliquis\. Paused on the client.s page: Deep.+\(B07\)/);
  });
  await test.step("the medicine taken off again", async () => {
    await page.goto(record);
    await page.getByRole("button", { name: /End Eliquis/ }).click();
    await expect(page.getByRole("button", { name: /End Eliquis/ })).toHaveCount(0);
    await expect(page.getByText(/Plans checked again\..*No longer found: .*\(B07\)/)).toBeVisible();
    await openPage(false);
  });
  await test.step("a pregnancy", async () => {
    await pick(page, "Add a condition", "pregn", /^Pregnancy/);
    await page.getByLabel("Due date").fill(dayFromNow(98));
    await page.getByRole("button", { name: "Add to the record" }).click();
    await expect(change).toContainText("rule G04");
    await change.getByRole("button", { name: "Understood" }).click();
    await openPage(true);
    await alerts(/Condition added: Pregnancy\. Paused/);
    await page.goto(record);
    await page.getByRole("button", { name: /End Pregnancy/ }).click();
    await expect(page.getByRole("button", { name: /End Pregnancy/ })).toHaveCount(0);
    await openPage(false);
  });
  await test.step("a flare that the client logs", async () => {
    await shared.getByRole("radio", { name: "9" }).last().check({ force: true });
    await shared.getByRole("button", { name: "Save my day" }).click();
    await expect(shared.getByRole("status")).toContainText("Saved. That is strong pain.");
    await openPage(true);
    await alerts(/pain 9 of 10.*Paused on the client.s page: .+\(D29\)/);
    await page.goto(record);
    await expect(page.getByText("Pain 9 of 10, told by the client").first()).toBeVisible();
    await page.getByRole("button", { name: /End Pain 9 of 10/ }).click();
    await expect(page.getByRole("button", { name: /End Pain 9 of 10/ })).toHaveCount(0);
    await openPage(false);
  });
  await test.step("a rule of the practice, tried first, put to use and undone", async () => {
    await page.goto("/rules/own");
    await page.getByRole("link", { name: "Add a rule" }).click();
    await page.getByRole("button", { name: "Keep in the draft" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Choose when it holds");
    await page.getByLabel("In a few words").fill("No whole sessions this month");
    await pick(page, "Acts when one of these is on record", "every", "Every client");
    await pick(page, "What it is about", "massage sess", "Massage session");
    await expect(page.getByText(/^Hits \d+ of \d+ items: .*Relaxing back massage/)).toBeVisible();
    await page.getByLabel("How strict").selectOption({ label: "Contraindicated" });
    await page
      .getByLabel("To the practitioner, in one sentence")
      .fill("Single techniques only until the room is ready.");
    await page.getByLabel("To the client").fill("We keep your massage short for now.");
    await page.getByLabel("Instead").fill("One technique at a time.");
    await page.getByLabel("Source").fill("Team meeting, 3 May");
    await page.getByRole("button", { name: "Keep in the draft" }).click();
    const draft = page.getByRole("region", { name: "Draft, not in use yet" });
    await expect(draft).toContainText("New: No whole sessions this month (Contraindicated).");
    await expect(draft.getByRole("listitem").filter({ hasText: "Neve Example" })).toContainText(
      "Relaxing back massage",
    );
    await openPage(false);
    await draft.getByLabel("What changes, in a few words").fill("No whole sessions");
    await draft.getByRole("button", { name: "Put to use" }).click();
    await expect(page.getByRole("region", { name: "In use", exact: true })).toContainText("Version 1");
    await openPage(true);
    await page.getByRole("button", { name: "Go back to the shipped rules" }).click();
    await expect(page.getByRole("region", { name: "In use", exact: true })).toContainText("Nothing of your own yet");
    await openPage(false);
    await alerts(/Rules changed: No whole sessions\. Paused on the client.s page: Relaxing/);
  });
});

test("a shipped rule can be made stricter, with a reason that its card then shows", async ({ page }) => {
  await signIn(page);
  await page.goto("/rules/B08");
  await page.getByLabel("How strict").selectOption({ label: "Needs clearance" });
  await page.getByLabel("Reason").fill("Two bruises last winter");
  await page.getByRole("button", { name: "Keep in the draft" }).click();
  const draft = page.getByRole("region", { name: "Draft, not in use yet" });
  await expect(draft).toContainText("Needs clearance. Two bruises last winter");
  await draft.getByLabel("What changes, in a few words").fill("Careful with blood thinners");
  await draft.getByRole("button", { name: "Put to use" }).click();
  await page.goto("/clients?query=Ruth");
  await page.getByRole("link", { name: /Ruth Adler/ }).click();
  const card = page.getByRole("article", { name: /Rule B08$/ });
  await expect(card).toContainText("Needs clearance");
  await expect(card).toContainText("Shipped as “Modify”. Two bruises last winter");
  await page.goto("/rules/own");
  await page.getByRole("button", { name: /Back to the shipped tier of rule B08/ }).click();
  await draft.getByLabel("What changes, in a few words").fill("As shipped again");
  await draft.getByRole("button", { name: "Put to use" }).click();
  await expect(page.getByRole("region", { name: "In use", exact: true })).toContainText("Nothing of your own yet");
});
