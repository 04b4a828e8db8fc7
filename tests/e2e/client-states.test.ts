import { expect, type Page, test } from "@playwright/test";
import { sampleLink, sound } from "./support";

/** Smallest side of what is tapped. Unit: CSS px. Source: WCAG 2.2, 2.5.5 Target Size (Enhanced). */
const TARGET = 44;

test("every state, language and size of the client's page holds", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { link, code } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
  const shared = await phone.newPage();
  await test.step("before it is open", async () => {
    await shared.goto("/p");
    await sound(shared, "code");
    await shared.getByLabel("Code from your sheet").fill("AAAA-BBBB-CCCCC");
    await shared.getByRole("button", { name: "Open" }).click();
    await shared.getByRole("alert").waitFor();
    await sound(shared, "wrong code");
    await shared.getByLabel("Code from your sheet").fill(code);
    await shared.getByRole("button", { name: "Open" }).click();
    await shared.waitForURL(new URL(link).pathname);
  });
  await test.step("open, with all that can be opened", async () => {
    await openAll(shared);
    await sound(shared, "English at 320 px");
    await targets(shared);
    await shared.getByRole("link", { name: "On a bad day" }).click();
    await expect(shared.getByRole("heading", { name: "On a bad day" }).first()).toBeVisible();
    await sound(shared, "bad day");
    await shared.getByRole("link", { name: "Start", exact: true }).click();
    await sound(shared, "guided");
    await shared.getByRole("dialog").getByRole("button", { name: "Stop and close" }).click();
  });
  for (const [language, name, heading] of [
    ["es", "Español", "Pare y llame"],
    ["ru", "Русский", "Остановитесь и звоните"],
  ] as const) {
    await test.step(name, async () => {
      await openAll(shared);
      await shared.getByRole("button", { name }).click();
      await expect(shared.getByRole("heading", { name: heading })).toBeVisible();
      await expect(shared.locator("html")).toHaveAttribute("lang", language);
      await openAll(shared);
      await sound(shared, `${name} at 320 px`);
    });
  }
  await test.step("larger text stays on this phone, and fits even there and at twice its size", async () => {
    await shared.getByRole("button", { name: "Крупнее текст" }).click();
    await shared.reload();
    await expect(shared.getByRole("button", { name: "Мельче текст" })).toBeVisible();
    await openAll(shared);
    await sound(shared, "larger at 320 px");
    await shared.setViewportSize({ width: 640, height: 800 });
    await shared.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await sound(shared, "text at 200 %");
  });
  await test.step("a day that was left open for too long, and an address that leads nowhere", async () => {
    await shared.setViewportSize({ width: 320, height: 640 });
    await shared.goto(new URL(link).pathname);
    await shared.locator("input[name=word]").fill("Через три дня");
    await shared.locator("input[name=day]").evaluate((day: HTMLInputElement) => {
      day.value = "2020-01-01";
    });
    await shared.locator("form.program-log button[type=submit]").click();
    await expect(shared.getByRole("button", { name: "Сохранить за сегодня" })).toBeVisible();
    await sound(shared, "refused");
    await targets(shared);
    await shared.getByRole("button", { name: "Сохранить за сегодня" }).click();
    await expect(shared.locator("input[name=word]")).toHaveValue("Через три дня");
    await shared.goto(`${new URL(link).pathname}/nope`);
    await sound(shared, "nowhere");
    await shared.getByRole("link", { name: "Вернуться к плану" }).click();
    await expect(shared.getByRole("heading", { name: "Остановитесь и звоните" })).toBeVisible();
  });
  await phone.close();
});

test("headings go down one step at a time, and every drawing says what it shows", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext();
  const shared = await phone.newPage();
  await shared.goto(link);
  await shared.getByRole("heading", { name: "Stop and call" }).waitFor();
  const levels = await shared.evaluate(() =>
    [...document.querySelectorAll("h1,h2,h3,h4")].map((one) => Number(one.tagName[1])),
  );
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  const silent = await shared.evaluate(() =>
    [...document.querySelectorAll(".figure-frame")].filter(
      (frame) => !(frame.querySelector("svg > title")?.textContent || frame.querySelector("img")?.alt),
    ),
  );
  expect(silent).toHaveLength(0);
  await phone.close();
});

async function openAll(shared: Page): Promise<void> {
  await shared.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
}

async function targets(shared: Page): Promise<void> {
  const small = await shared.evaluate(
    (least) =>
      [...document.querySelectorAll("button, summary, .program-tool, .program-button, .program-log label")]
        .map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent?.slice(0, 30) }))
        .filter(({ box }) => box.width > 0 && (box.height < least || box.width < least))
        .map(({ box, text }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    TARGET,
  );
  expect(small).toEqual([]);
}
