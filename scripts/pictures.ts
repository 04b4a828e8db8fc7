import path from "node:path";
import { chromium } from "@playwright/test";
import { chromiumPath } from "./support/chromium";

// The README's picture, taken from a running demo: tsx scripts/pictures.ts http://127.0.0.1:3000
const origin = process.argv[2] ?? "http://127.0.0.1:3000";

const browser = await chromium.launch({
  executablePath: chromiumPath() ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 880 }, colorScheme: "light" });
await page.goto(`${origin}/sign-in`);
await page.getByLabel("E-mail address").fill("asha@harbour.example");
await page.getByLabel("Password").fill("harbour-lights-at-dusk");
await page.getByRole("button", { name: "Sign in" }).click();
await page.waitForURL("**/today");
await page.goto(`${origin}/clients`);
await page.getByRole("link", { name: /Priya Nair/ }).click();
await page.getByRole("heading", { name: "Priya Nair" }).waitFor();
await page.screenshot({ path: path.join("docs", "record.png") });
await browser.close();
