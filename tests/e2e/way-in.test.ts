import { expect, test } from "@playwright/test";
import { OWNER, signIn } from "./support";

test("wrong passwords and unknown addresses are answered alike", async ({ page }) => {
  const said: string[] = [];
  for (const email of [OWNER.email, "nobody@harbour.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not the right password");
    await page.getByRole("button", { name: "Sign in" }).click();
    said.push(await page.getByRole("alert").filter({ hasText: "password" }).innerText());
  }
  expect(said[0]).toBe(said[1]);
});

test("after signing out, the way back leads to sign in", async ({ page }) => {
  await signIn(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in");
  await page.goto("/clients");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("an idle screen locks, and what was typed is there again", async ({ page }) => {
  await page.clock.install();
  await signIn(page);
  await page.goto("/clients/new");
  await page.getByLabel("Full name").fill("Half typed");
  await page.clock.fastForward("16:00");
  const lock = page.getByRole("dialog", { name: "Locked" });
  await expect(lock).toBeVisible();
  await lock.getByLabel(/Password for/).fill(OWNER.password);
  await lock.getByRole("button", { name: "Unlock" }).click();
  await expect(lock).toHaveCount(0);
  await expect(page.getByLabel("Full name")).toHaveValue("Half typed");
});

test("the front desk sees names and phones, and no clinical text", async ({ page }) => {
  await signIn(page, { email: "frida@harbour.example", password: OWNER.password });
  await page.goto("/clients");
  await expect(page.getByRole("link", { name: /Margaret Osei/ })).toBeVisible();
  await expect(page.getByText("Osteoporosis")).toHaveCount(0);
  await page.getByRole("link", { name: /Margaret Osei/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Margaret Osei");
  await expect(page.getByText("Osteoporosis")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Rules" })).toHaveCount(0);
  await page.goto("/rules");
  await expect(page).toHaveURL(/\/clients/);
});

test("every kind of answer carries its headers", async ({ page, request }) => {
  await signIn(page);
  const addresses = [
    "/sign-in",
    "/today",
    "/api/health",
    "/api/alerts",
    "/p",
    "/p/unknown",
    "/client/client.css",
    "/nowhere",
  ];
  for (const address of addresses) {
    const answer = address === "/today" ? await page.request.get(address) : await request.get(address);
    const headers = answer.headers();
    expect(headers["content-security-policy"], address).toContain("default-src 'none'");
    expect(headers["content-security-policy"], address).not.toContain("unsafe");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("no-referrer");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});
