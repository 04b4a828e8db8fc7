import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const OWNER = { email: "asha@harbour.example", password: "harbour-lights-at-dusk" };

/** Signs in by hand, as a person does. */
export async function signIn(page: Page, { email, password } = OWNER): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Good day");
}

/** Types into a picker and takes the option that contains `option`. */
export async function pick(page: Page, label: string, typed: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole("combobox", { name: label });
  await box.click();
  await box.pressSequentially(typed);
  await page.getByRole("option", { name: option }).first().click();
}

/** From a client's record: answers the health questions, section by section, with no. */
export async function answerWithNo(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Ask now/ }).click();
  await page.waitForURL("**/screen");
  const allNo = page.getByRole("button", { name: /^All no/ });
  for (let left = await allNo.count(); left > 0; left--) await allNo.first().click();
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByText(/no positive answer/)).toBeVisible();
}

/** An ISO day `days` from now. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The link and typed code of the sample practice's published plan. */
export async function sampleLink(page: Page): Promise<{ link: string; code: string }> {
  await signIn(page);
  await page.goto("/clients?query=Lena");
  await page.getByRole("link", { name: /Lena Brook/ }).click();
  await page.getByRole("link", { name: /Six-week/ }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const code = await page.getByTestId("typed-code").innerText();
  return { link, code };
}

/** Nothing serious by axe, nothing wider than the window. */
export async function sound(page: Page, name: string): Promise<void> {
  // The title of a screen can come after its first words.
  await page.waitForFunction(() => document.title !== "");
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]),
    name,
  ).toEqual([]);
  // A phone widens its window for a wide page, so the width is the one that was asked for.
  const width = page.viewportSize()?.width ?? 0;
  const wider = (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
  expect(wider, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}
