import fs from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./scripts/support/chromium";

// Chosen once: this file is read again in every worker, which must find the same server.
process.env.BROWSER_TEST_PORT ??= String(await freePort());
process.env.BROWSER_TEST_DATA ??= fs.mkdtempSync(path.join(tmpdir(), "unknot-browser-"));
const { BROWSER_TEST_PORT: port, BROWSER_TEST_DATA: dataDir } = process.env;
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalTeardown: "./tests/support/remove-browser-data.ts",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath() ?? "/usr/bin/chromium",
      // No sandbox for root, which Chromium refuses otherwise; nothing that looks for hosts elsewhere.
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    // Screens in light on a desk and in dark on a phone: each scheme and each width once.
    { name: "desktop", grepInvert: /sound in dark/, use: { viewport: { width: 1280, height: 900 } } },
    // On a phone the screens themselves; what they do is the same code.
    {
      name: "phone",
      grep: /sound in dark|client.s page is sound/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/serve.ts demo`,
    url: `${origin}/api/health`,
    env: { PORT: port, DATA_DIR: dataDir, ORIGIN: origin, HOST: "127.0.0.1", DATABASE_URL: "" },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    reuseExistingServer: false,
  },
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
