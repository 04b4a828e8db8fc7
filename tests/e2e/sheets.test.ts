import { expect } from "@playwright/test";
import { readPdf, squeeze } from "../pdf/read-pdf";
import { seriousIssues, test } from "../support/browser";
import { signIn } from "./support";

test("the plans of the week are chosen, made into one PDF while a bar counts, and opened", async ({ page }) => {
  await signIn(page);
  await page.getByRole("link", { name: "Print this week’s plans" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Print this week’s plans");
  const boxes = page.getByRole("region", { name: "Due this week" }).getByRole("checkbox");
  const count = await boxes.count();
  expect(count).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Choose none" }).click();
  await expect(page.getByRole("button", { name: "Make one PDF of 0 plans" })).toBeDisabled();
  await boxes.first().check();
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole("button", { name: "Make one PDF of 1 plan" }).click();
  await expect(page.getByRole("progressbar", { name: "How far the PDF is" })).toBeVisible();
  await expect(page.getByText("Ready: 1 plan in one PDF.")).toBeVisible();
  const address = await page.getByRole("link", { name: "Open the PDF" }).getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const { pages } = await readPdf(await answer.body());
  expect(squeeze(pages[0]?.map(({ text }) => text).join("") ?? "")).toContain("Page1of");
});

test("the print view goes on a sheet of A4 or Letter as it stands on the screen", async ({ page }) => {
  await signIn(page);
  await page.goto("/clients?query=Lena");
  await page.getByRole("link", { name: /Lena Brook/ }).click();
  await page.getByRole("link", { name: /Six-week/ }).click();
  await page.waitForURL(/\/plans\/[^/]+$/);
  await page.goto(`${page.url()}/sheet`);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  const shown = squeeze(await page.locator(".paper").innerText());
  for (const format of ["A4", "Letter"]) {
    const { pages, squeezed } = await readPdf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(pages.length, format).toBeLessThanOrEqual(8);
    expect(squeezed, format).not.toContain("Backtotheplan");
    for (const part of ["Stopandcall", "Yourgoal"]) {
      expect(shown).toContain(part);
      expect(squeezed, format).toContain(part);
    }
    const sizes = pages.flat().map(({ points }) => points);
    expect(Math.min(...sizes), format).toBeGreaterThan(11);
  }
});
