import { expect, type Page, test } from "@playwright/test";
import { overflowPx, seriousIssues } from "../support/browser";
import { answerWithNo, dayFromNow, pick, signIn } from "./support";

const MASSAGE = "Relaxing back massage, whole session";

test("a decision to watch comes back on its day, and the session's note has to answer it", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await newClientOnBloodThinner(page, "Thea Watched");
  const record = page.url();
  await test.step("what is chosen is checked before the work begins", async () => {
    await startWithDeepMassage(page);
    await expect(card(page)).toContainText("Contraindicated");
    await expect(
      card(page)
        .getByRole("button", { name: /^Swap / })
        .first(),
    ).toBeVisible();
  });
  await test.step("what is stopped is refused, and nothing typed is lost", async () => {
    await page.getByLabel("What you found and did").fill("Tight from T8 to L4");
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "override it with a reason" })).toBeFocused();
    await expect(page.getByLabel("What you found and did")).toHaveValue("Tight from T8 to L4");
  });
  await test.step("an owner goes on and will look again today", async () => {
    await page.getByRole("button", { name: `Override for ${MASSAGE}` }).click();
    await page.getByLabel("Reason").selectOption({ label: "Will monitor: look again on a set day" });
    await page.getByLabel("In a few words").fill("Tolerates it; watch for bruises");
    await page.getByLabel("Look again on").fill(dayFromNow(0));
    await page.getByRole("button", { name: "Override", exact: true }).click();
    await expect(card(page)).toContainText("Tolerates it; watch for bruises");
    await expect(page.getByRole("alert").filter({ hasText: "override it with a reason" })).toHaveCount(0);
  });
  await test.step("it is on the first screen and on the record on its day", async () => {
    await page.goto("/today");
    const due = page.getByRole("region", { name: "Follow-ups due" });
    await expect(due.getByRole("listitem").filter({ hasText: "Thea Watched" })).toContainText("B07");
    await due.getByRole("link", { name: "Thea Watched" }).click();
    await expect(page.getByRole("region", { name: "Look again" })).toContainText("watch for bruises");
  });
  await test.step("the note is refused without an answer, and kept with one", async () => {
    await startWithDeepMassage(page);
    await page
      .getByRole("group", { name: /Pain before/ })
      .getByLabel("6")
      .check({ force: true });
    await page
      .getByRole("group", { name: /Pain after/ })
      .getByLabel("3")
      .check({ force: true });
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.getByRole("link", { name: /Say in one sentence what you saw/ })).toBeVisible();
    await page.getByRole("link", { name: /Say in one sentence what you saw/ }).click();
    await expect(page.getByLabel("What you see")).toBeFocused();
    await page.getByLabel("What you see").fill("No bruises; going on");
    await page.getByLabel("Keep the decision").check({ force: true });
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.getByRole("heading", { name: /^Session of/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "Looked again" })).toContainText("No bruises; going on");
    await expect(page.getByRole("region", { name: "What the check said" })).toContainText("watch for bruises");
  });
  await test.step("the note is sound on a desk and on a phone, in light and in dark", async () => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [390, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await seriousIssues(page)).toEqual([]);
      expect(await overflowPx(page)).toBeLessThanOrEqual(0);
    }
  });
  await test.step("answered, it is gone from the first screen and stands in the list of sessions", async () => {
    await page.goto("/today");
    await expect(page.getByText("Thea Watched")).toHaveCount(0);
    await page.goto(`${record}/sessions`);
    const list = page.getByRole("list", { name: "Sessions, newest first" });
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await expect(list).toContainText("Pain 6 → 3");
  });
});

test("the session is filled in with what the plan has next", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Lena");
  await page.getByRole("link", { name: /Lena Brook/ }).click();
  await page.getByRole("link", { name: "Start a session" }).click();
  await expect(page.getByText(/Filled in from the plan/)).toBeVisible();
  await expect(page.getByRole("group", { name: MASSAGE })).toBeVisible();
  await expect(page.getByLabel("Length in minutes")).toHaveValue("25");
});

/** The card of the rule that stops deep work on a blood thinner. */
function card(page: Page) {
  return page.getByRole("region", { name: "Check before you begin" }).getByRole("article", { name: /Rule B07$/ });
}

async function newClientOnBloodThinner(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "New client" }).click();
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Date of birth").fill("1961-03-08");
  await page.getByLabel("Sex").selectOption("female");
  await pick(page, "Add a medicine", "eliq", /Eliquis/);
  await page.getByRole("button", { name: "Save client" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await answerWithNo(page);
}

async function startWithDeepMassage(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Start a session" }).click();
  await page.getByRole("button", { name: "Add an item" }).click();
  await page.getByLabel("Search the library").fill("relaxing back");
  await page.getByRole("button", { name: `Add ${MASSAGE}` }).click();
  await page.getByLabel("Pressure", { exact: true }).selectOption("deep");
}
