import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

let server: ChildProcess;
let origin = "";
const dataDir = mkdtempSync(path.join(tmpdir(), "unknot-set-up-"));

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    ORIGIN: origin,
    HOST: "127.0.0.1",
    DATABASE_URL: "",
  };
  server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", "start"], { env, stdio: "pipe" });
  await expect
    .poll(
      () =>
        fetch(`${origin}/api/health`).then(
          (answer) => answer.ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
});

test("the first start opens on the set-up page, once", async ({ page }) => {
  await page.goto(origin);
  await page.waitForURL("**/set-up");
  await page.getByLabel("Practice name").fill("Lindenhof");
  await page.getByLabel("Phone for clients").fill("030 123456");
  await page.getByLabel("Your full name").fill("Ada Linden");
  await page.getByLabel("Your e-mail address").fill("ada@linden.example");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create the practice" }).click();
  await expect(page.getByText(/at least 12 characters/).first()).toBeVisible();
  await expect(page.getByLabel("Practice name")).toHaveValue("Lindenhof");
  await page.getByLabel("Password").fill("seven calm grey herons");
  await page.getByRole("button", { name: "Create the practice" }).click();
  await page.waitForURL("**/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Good day, Ada");
  await page.goto(`${origin}/clients`);
  await expect(page.getByText(/No clients yet/)).toBeVisible();
  const stranger = await page.context().browser()?.newPage();
  await stranger?.goto(`${origin}/set-up`);
  await expect(stranger?.getByRole("heading", { name: "Sign in" }) ?? page.locator("nothing")).toBeVisible();
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}
