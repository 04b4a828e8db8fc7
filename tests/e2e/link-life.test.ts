import { expect, test } from "@playwright/test";
import { dayFromNow, sampleLink } from "./support";

test("a link asks for the year of birth, ends on the day that is set, and its log says what became of it", async ({
  page,
  browser,
}) => {
  const { link } = await sampleLink(page);
  const panel = page.getByRole("region", { name: "Print and share" });
  const question = panel.getByLabel("Ask for the year of birth first");
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await test.step("the page asks first, and a wrong year opens nothing", async () => {
    await question.check();
    const year = Number(await birthYearOf(page));
    await shared.goto(link);
    await shared.getByLabel("In which year were you born?").fill(String(year - 1));
    await shared.getByRole("button", { name: "Open" }).click();
    await expect(shared.getByRole("alert")).toContainText("not the year");
    await shared.getByLabel("In which year were you born?").fill(String(year));
    await shared.getByRole("button", { name: "Open" }).click();
    await expect(shared.getByRole("heading", { name: "Stop and call" })).toBeVisible();
  });
  await test.step("the last day is set by hand, within its bounds", async () => {
    const until = panel.getByLabel("Works until");
    const usual = await until.inputValue();
    await until.fill(dayFromNow(-1));
    await panel.getByRole("button", { name: "Save the day" }).click();
    await expect(panel).toContainText("Choose today or a later day");
    await until.fill(dayFromNow(2));
    await panel.getByRole("button", { name: "Save the day" }).click();
    await expect(panel.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    await expect(panel).toContainText("the link ends before it");
    await panel.getByRole("button", { name: /^Use / }).click();
    await expect(until).toHaveValue(usual);
    await expect(panel).toContainText("The usual 30 days after the plan’s last day");
  });
  await test.step("the log has a word for each", async () => {
    await panel.getByText("What became of the link").click();
    const lines = await panel.getByRole("listitem").allInnerTexts();
    const words = lines.map((line) => line.replace(/^.*?\d\d:\d\d: /, ""));
    const expected = ["Last day changed", "Last day changed", "Read, version 1", "Year of birth answered"];
    expect(words.slice(0, 4)).toEqual(expected);
    expect(words).toContain("Wrong year of birth");
    await question.uncheck();
    await expect(question).not.toBeChecked();
    await expect(panel.getByText("E-mail is not set up here")).toBeVisible();
  });
});

async function birthYearOf(page: import("@playwright/test").Page): Promise<string> {
  const record = await page.getByRole("link", { name: "Lena Brook" }).first().getAttribute("href");
  const edit = await page.context().newPage();
  await edit.goto(`${record}/edit`);
  const born = await edit.getByLabel("Date of birth").inputValue();
  await edit.close();
  return born.slice(0, 4);
}
