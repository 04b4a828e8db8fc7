import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { sampleLink } from "./support";

const UNSENT = /Not sent yet/;

/** Opens the sample client's page on a phone and keeps it there. */
async function kept(page: Page, phone: BrowserContext): Promise<{ shared: Page; link: string }> {
  const { link } = await sampleLink(page);
  const shared = await phone.newPage();
  await shared.goto(link);
  await shared.getByRole("button", { name: "Keep on this phone" }).click();
  await expect(shared.getByText(/^Kept on this phone until/)).toBeVisible();
  return { shared, link };
}

test("kept on the phone, the plan opens without a network, and what was logged goes out once, in order", async ({
  page,
  browser,
}) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { shared } = await kept(page, phone);
  await test.step("nothing readable of the plan lies on the phone", async () => {
    const text = await shared.evaluate(readDatabases);
    expect(text.length).toBeGreaterThan(10_000);
    for (const word of ["Lena", "massage", "Stop and call", "painAfter"]) expect(text).not.toContain(word);
  });
  await phone.setOffline(true);
  await test.step("the page of today, with its drawings and its timer", async () => {
    await shared.reload();
    await expect(shared.getByText(/You are offline/)).toBeVisible();
    await expect(shared.getByRole("heading", { name: "Stop and call" })).toBeVisible();
    await expect(shared.locator(".figure svg").first()).toBeVisible();
    await shared.getByRole("link", { name: "Start", exact: true }).click();
    await shared.getByRole("dialog").getByRole("button", { name: "Stop and close" }).click();
  });
  await test.step("yesterday and today are logged, and the page says that they wait", async () => {
    await shared.getByRole("link", { name: "Change yesterday" }).click();
    await log(shared, 3);
    await expect(shared.getByText(UNSENT).first()).toBeVisible();
    await shared.getByRole("link", { name: "Back to today" }).click();
    await log(shared, 5);
    await expect(shared.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    await shared.reload();
    await expect(scale(shared).getByRole("radio", { name: "5", exact: true })).toBeChecked();
  });
  await test.step("a bad day has its own list, and is logged on it; yesterday offers none", async () => {
    await shared.getByRole("link", { name: "On a bad day" }).click();
    await expect(shared.getByRole("heading", { name: "On a bad day" }).first()).toBeVisible();
    await expect(shared.getByText(/You are offline/)).toBeVisible();
    await log(shared, 5);
    await expect(shared.getByRole("heading", { name: "On a bad day" }).first()).toBeVisible();
    await shared.getByRole("link", { name: "Back to the whole day" }).click();
    await shared.getByRole("link", { name: "Change yesterday" }).click();
    await expect(shared.getByRole("link", { name: "On a bad day" })).toBeHidden();
    await shared.getByRole("link", { name: "Back to today" }).click();
  });
  await test.step("with the network back both are sent, and stay sent", async () => {
    await phone.setOffline(false);
    await shared.reload();
    await expect(shared.getByText(/You are offline/)).toHaveCount(0);
    await expect(shared.getByText(UNSENT)).toHaveCount(0);
    await expect(scale(shared).getByRole("radio", { name: "5", exact: true })).toBeChecked();
    await shared.getByRole("link", { name: "Change yesterday" }).click();
    await expect(scale(shared).getByRole("radio", { name: "3", exact: true })).toBeChecked();
  });
  await test.step("forgotten, nothing opens without a network", async () => {
    await shared.getByRole("button", { name: "Forget it on this phone" }).click();
    await expect(shared.getByText("This phone has forgotten your plan.")).toBeVisible();
    expect((await shared.evaluate(readDatabases)).length).toBeLessThan(200);
    await phone.setOffline(true);
    await expect(shared.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  });
  await phone.close();
});

test("a phone that stores nothing says so, and not that the network is missing", async ({ page, browser }) => {
  const { link } = await sampleLink(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const shared = await phone.newPage();
  await shared.addInitScript(() => {
    ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException("off", "SecurityError"));
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("off", "SecurityError"));
  });
  await shared.goto(link);
  await shared.getByRole("button", { name: "Keep on this phone" }).click();
  await expect(shared.getByText(/^This phone has no room for it/)).toBeVisible();
});

test("a warning sign ticked without a network shows its urgent words at once", async ({ page, browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { shared, link } = await kept(page, phone);
  await phone.setOffline(true);
  await shared.reload();
  await shared.getByText("Tell your therapist: is something new?").click();
  await shared.getByLabel("I take a new medicine").check();
  await shared.getByRole("button", { name: /Save/ }).click();
  await expect(shared.getByRole("alert")).toContainText("We will check your plan");
  await test.step("a link that was shut meanwhile takes the copy with it", async () => {
    await page.goto("/clients?query=Lena");
    await page.getByRole("link", { name: /Lena Brook/ }).click();
    await page.getByRole("link", { name: /Six-week/ }).click();
    await page.getByRole("button", { name: "Revoke" }).first().click();
    await page.getByRole("button", { name: "Revoke now" }).click();
    await page.getByText(/opens nothing any more/).waitFor();
    await phone.setOffline(false);
    await shared.goto(new URL(link).pathname);
    await expect(shared.getByText("This page is not open on this device.")).toBeVisible();
    // What was never sent stays, sealed: the renewed link sends it. The plan is gone.
    const left = await shared.evaluate(readDatabases);
    expect(left.length).toBeLessThan(2000);
    expect(left).not.toContain("new-medicine");
  });
  await test.step("the renewed link sends it", async () => {
    await page.getByRole("button", { name: "Make a new link" }).click();
    await shared.goto("about:blank");
    await shared.goto(await page.getByLabel("Link", { exact: true }).inputValue());
    await expect(shared.getByRole("alert")).toContainText("We will check your plan");
  });
  await test.step("ticked by mistake, it is taken back", async () => {
    await shared.getByLabel("I take a new medicine").uncheck();
    await shared.getByRole("button", { name: /Save/ }).click();
    await expect(shared.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    await expect(shared.getByRole("alert")).toHaveCount(0);
  });
  await phone.close();
});

const scale = (shared: Page) => shared.getByRole("group", { name: /after$/ });

async function log(shared: Page, pain: number): Promise<void> {
  await scale(shared)
    .getByRole("radio", { name: String(pain), exact: true })
    .check({ force: true });
  await shared.getByRole("button", { name: /Save/ }).click();
}

/** All that the page's databases hold, bytes as letters. */
async function readDatabases(): Promise<string> {
  const texts: string[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const values = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      for (const value of values) {
        const data = (value as { data?: ArrayBuffer }).data;
        texts.push(data ? new TextDecoder("latin1").decode(data) : JSON.stringify(value));
      }
    }
    database.close();
  }
  return texts.join("\n");
}
