import { expect, test } from "@playwright/test";
import { sampleLink, sound } from "./support";

test("the page can be read and ticked without JavaScript once it is open", async ({ page, browser }) => {
  const { code } = await sampleLink(page);
  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.goto("/p");
  await shared.getByLabel("Code from your sheet").fill(code.toLowerCase().replaceAll("-", " "));
  await shared.getByRole("button", { name: "Open" }).click();
  await expect(shared.getByRole("heading", { name: "Stop and call" })).toBeVisible();
  await shared.getByRole("radio", { name: "3" }).first().check({ force: true });
  await shared.getByRole("button", { name: /Save/ }).click();
  await expect(shared.getByRole("status")).toContainText("Saved");
  await expect(shared.getByRole("radio", { name: "3" }).first()).toBeChecked();
  await test.step("and taken back", async () => {
    await shared.getByRole("radio", { name: "No answer" }).first().check({ force: true });
    await shared.getByRole("button", { name: /Save/ }).click();
    await expect(shared.getByRole("status")).toContainText("Saved");
    await expect(shared.getByRole("radio", { name: "3" }).first()).not.toBeChecked();
  });
});

test("another size or language loses neither the view nor what is not saved yet", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.goto(link);
  await shared.getByRole("link", { name: "On a bad day" }).click();
  await shared.getByRole("radio", { name: "Part" }).first().check({ force: true });
  await shared.getByLabel("In a word").fill("Not saved yet");
  await shared.getByRole("button", { name: "Larger text" }).click();
  await expect(shared.locator("html")).toHaveClass("larger");
  await expect(shared.getByRole("heading", { name: "On a bad day" }).first()).toBeVisible();
  await expect(shared.getByRole("radio", { name: "Part" }).first()).toBeChecked();
  await expect(shared.getByLabel("In a word")).toHaveValue("Not saved yet");
  await test.step("the view stays without a script too", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    await plain.addCookies(await phone.cookies());
    const read = await plain.newPage();
    await read.goto(shared.url());
    await read.getByRole("button", { name: "Smaller text" }).click();
    await expect(read.getByRole("heading", { name: "On a bad day" }).first()).toBeVisible();
  });
});

test("guided mode counts the day's exercises, and ticks what was gone through", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.clock.install();
  await shared.goto(link);
  const start = shared.getByRole("link", { name: "Start", exact: true });
  const guided = shared.getByRole("dialog", { name: "Guided exercises" });
  const answers = shared.getByRole("group", { name: /^\d+\. / });
  await start.click();
  const first = await guided.getByRole("heading").innerText();
  await test.step("time goes by, and a pause stops it", async () => {
    const clock = guided.locator(".guided-clock");
    const before = await clock.innerText();
    await shared.clock.runFor(2000);
    await expect(clock).not.toHaveText(before);
    await guided.getByRole("button", { name: "Pause" }).click();
    const stopped = await clock.innerText();
    await shared.clock.runFor(5000);
    await expect(clock).toHaveText(stopped);
    await guided.getByRole("button", { name: "Go on" }).click();
  });
  await test.step("what ran to its end is ticked, and the form is next", async () => {
    await shared.clock.runFor(90 * 60 * 1000);
    await expect(guided).toBeHidden();
    await expect(answers.getByRole("radio", { name: "Done", checked: true })).toHaveCount(await answers.count());
    await expect(shared.getByRole("heading", { name: "How did it go today?" })).toBeFocused();
  });
  await test.step("what is skipped is ticked as skipped", async () => {
    await start.click();
    await guided.getByRole("button", { name: "Skip this one" }).click();
    if (await guided.isVisible()) await guided.getByRole("button", { name: "Stop and close" }).click();
    const own = shared.getByRole("group", { name: new RegExp(`^\\d+\\. ${first}`) });
    await expect(own.getByRole("radio", { name: "Skipped" })).toBeChecked();
  });
});

test("a drawing moves on a tap, and stops where it is", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.goto(link);
  const moving = shared.locator("details.moving").first();
  await moving.getByText("Show it moving").click();
  await moving.getByRole("button", { name: "Pause" }).click();
  const isStopped = () => moving.locator("svg").evaluate((drawing: SVGSVGElement) => drawing.animationsPaused());
  expect(await isStopped()).toBe(true);
  await moving.getByRole("button", { name: "Go on" }).click();
  expect(await isStopped()).toBe(false);
  const calm = await browser.newContext({ reducedMotion: "reduce" });
  await calm.addCookies(await phone.cookies());
  const still = await calm.newPage();
  await still.goto(link);
  await expect(still.getByText("Show it moving").first()).toBeHidden();
});

test("a red flag shows urgent words at once and becomes an alert", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.goto(link);
  await shared.getByText("Tell your therapist: is something new?").click();
  await shared.getByLabel("Numb between my legs, or trouble with pee or poo").check();
  await shared.getByRole("button", { name: /Save/ }).click();
  await expect(shared.getByRole("alert")).toContainText("Call 112");
  await expect(shared.getByText("Well done")).toHaveCount(0);
  await test.step("the plan steps back behind it, and can be opened", async () => {
    await sound(shared, "urgent");
    const plan = shared.getByText("First do what it says above.");
    await expect(shared.getByRole("heading", { name: "How much pain is all right?" })).toBeHidden();
    await plan.click();
    await expect(shared.getByRole("heading", { name: "How much pain is all right?" })).toBeVisible();
  });
  await page.goto("/today");
  const alerts = page.getByRole("region", { name: "Needs your attention" });
  await expect(alerts).toContainText("numbness between the legs");
  await expect(alerts.getByText("Now", { exact: true }).first()).toBeVisible();
});

test("nothing on the page comes from elsewhere, and no link can be told from another", async ({
  page,
  browser,
  baseURL,
}) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext();
  const shared = await phone.newPage();
  const asked: string[] = [];
  shared.on("request", (request) => asked.push(request.url()));
  await shared.goto(link);
  await expect(shared.getByRole("heading", { level: 1 })).toContainText("massage");
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
  expect(asked.join(" ")).not.toContain(new URL(link).hash.slice(1));
  const stranger = await browser.newContext();
  const closed = await stranger.request.get(new URL(link).pathname);
  const unknown = await stranger.request.get("/p/BBBBBBBBBBBBBBBBBBBBBB");
  expect(await closed.text()).toBe(await unknown.text());
});

test("a wrong code is answered with what to do", async ({ page }) => {
  await page.goto("/p");
  await page.getByLabel("Code from your sheet").fill("AAAA-BBBB-CCCCC");
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByRole("alert")).toContainText("Check each letter");
});

test("the client's own PDF and calendar come without a script, and from this link alone", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext();
  const shared = await phone.newPage();
  await shared.goto(link);
  await shared.getByRole("heading", { name: "Stop and call" }).waitFor();
  const path = new URL(link).pathname;
  const sheet = await phone.request.get(`${path}/sheet.pdf`);
  expect(sheet.headers()["content-type"]).toBe("application/pdf");
  expect((await sheet.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const calendar = await phone.request.get(`${path}/plan.ics`);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toMatch(/BEGIN:VEVENT[\s\S]*RRULE:FREQ=WEEKLY/);
  const stranger = (await browser.newContext()).request;
  const shut = await (await stranger.get(path)).text();
  for (const part of ["sheet.pdf", "plan.ics", "keep"])
    expect(await (await stranger.get(`${path}/${part}`)).text()).toBe(shut);
});
