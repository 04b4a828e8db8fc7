import AxeBuilder from "@axe-core/playwright";
import { test as base, type Page } from "@playwright/test";

interface Fixtures {
  /** Always on: what the browser complained about while the test ran. Empty it to expect a complaint. */
  complaints: string[];
}

/** Playwright's test, which also fails when a page logs an error, breaks its own content policy or asks a stranger for something. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      context.on("request", (request) => {
        if (isElsewhere(request.url(), baseURL)) complaints.push(`asked elsewhere: ${request.url()}`);
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe calls serious or critical on the page as it stands, with the elements concerned. */
export async function seriousIssues(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** How far the page can be scrolled sideways, in pixels: on a phone, nothing may stick out. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function isElsewhere(url: string, own: string | undefined): boolean {
  const { protocol, origin } = new URL(url);
  return protocol.startsWith("http") && origin !== own;
}
