import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AlertBell } from "@/components/alerts/alert-bell";
import { OpenAlertList } from "@/components/alerts/open-alert-list";
import type { OpenAlert } from "@/lib/alerts/queries";
import { show } from "./show";

const settled = vi.hoisted(() => vi.fn());
vi.mock("@/lib/alerts/actions", () => ({ settleAlert: settled }));

const PAIN: OpenAlert = {
  id: "a",
  clientId: "c",
  clientName: "Lena Brook",
  planId: "p",
  kind: "pain",
  urgency: "today",
  says: "2026-11-22: pain 7 of 10.",
  raisedAt: "2026-11-22T10:00:00.000Z",
  dueOn: null,
  revision: 3,
};

let now: OpenAlert[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async () => Response.json(now));
  settled.mockReset().mockResolvedValue({ ok: true, data: undefined });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function opened() {
  const page = show(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 10_000 } } })}>
      <AlertBell />
      <OpenAlertList initial={[]} />
    </QueryClientProvider>,
  );
  await pass(0);
  return page;
}

test("bell and list show a new alert, lose one that a colleague settled, and get back one that was put off", async () => {
  now = [];
  const page = await opened();
  expect(page.text()).toContain("No open alerts");
  const rows = () => page.one("region", "").querySelectorAll(".alert-row").length;
  now = [PAIN];
  await pass(14_000);
  expect(rows()).toBe(0);
  await pass(1500);
  expect([page.one("status").textContent, rows()]).toEqual(["1 open alert", 1]);
  now = [];
  await pass(15_500);
  expect([page.one("status").textContent, rows()]).toEqual(["No open alerts", 0]);
  now = [{ ...PAIN, dueOn: "2026-11-29" }];
  await pass(15_500);
  expect(page.one("region", "").textContent).toContain("put off until 29 Nov 2026");
});

test("an alert is seen with one press, and names what was seen", async () => {
  now = [PAIN];
  const page = await opened();
  now = [];
  const [first] = page.all("button", /^Seen$/);
  if (!first) throw new Error("no button");
  page.press(first);
  await pass(100);
  expect(settled).toHaveBeenCalledWith({ alertId: "a", revision: 3, outcome: "seen" });
  expect(page.one("status").textContent).toBe("No open alerts");
});

test("done asks what was done, Escape takes the question back to its button, and the answer is sent", async () => {
  now = [PAIN];
  const page = await opened();
  const done = page.all("button", /^Done$/).at(-1);
  if (!done) throw new Error("no button");
  page.press(done);
  const radios = () => Array.from(document.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
  expect(radios().map((radio) => radio.closest("label")?.textContent)).toEqual([
    "Called the client",
    "Changed the plan",
    "Referred",
    "Other",
  ]);
  expect(document.activeElement).toBe(radios()[0]);
  act(() => void radios()[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
  expect([radios().length, document.activeElement]).toEqual([0, done]);
  page.press(done);
  const referred = radios()[2];
  if (!referred) throw new Error("no choice");
  page.press(referred);
  page.press(page.one("button", "Save as done"));
  await pass(100);
  expect(settled).toHaveBeenCalledWith({ alertId: "a", revision: 3, outcome: "referred", note: "" });
});

test("what was refused is said where it was asked", async () => {
  now = [PAIN];
  settled.mockResolvedValue({ ok: false, problem: { code: "conflict", message: "This alert has changed meanwhile." } });
  const page = await opened();
  const [first] = page.all("button", /^Seen$/);
  if (!first) throw new Error("no button");
  page.press(first);
  await pass(100);
  expect(page.one("alert").textContent).toContain("changed meanwhile");
});
