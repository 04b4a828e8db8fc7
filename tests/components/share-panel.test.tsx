import { act } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { expiryInWords } from "@/components/plans/share/link-expiry";
import { lineInWords } from "@/components/plans/share/log-words";
import { SharePanel } from "@/components/plans/share-panel";
import { LINK_EVENTS } from "@/lib/server/auth/link-log";
import type { ShareLink } from "@/lib/share-links/queries";
import type { LinkSettings } from "@/lib/share-links/settings/queries";
import { show, wordsOf } from "./show";

const actions = vi.hoisted(() => ({
  sharePlan: vi.fn(),
  revokeShareLink: vi.fn(),
  setLinkExpiry: vi.fn(),
  setLinkQuestion: vi.fn(),
  sendShareLink: vi.fn(),
  readLinkLog: vi.fn(),
}));
vi.mock("@/lib/share-links/actions", () => actions);

const LINK: ShareLink = {
  id: "link",
  expiresAt: "2027-01-19",
  asksBirthYear: false,
  state: "live",
  url: "http://127.0.0.1:3000/p/link#secret",
  code: "E9DY-DNJF-2PQ46",
  typeAt: "http://127.0.0.1:3000/p",
};
const SETTINGS: LinkSettings = {
  today: "2026-11-22",
  latest: "2027-12-27",
  planEndsOn: "2026-12-20",
  usual: "2027-01-19",
  email: "lena@example.org",
  canMail: true,
};

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockReset().mockResolvedValue({ ok: true, data: undefined });
});

const panel = (link: Partial<ShareLink> | null, settings: Partial<LinkSettings> = {}, views: number | string[] = 0) =>
  show(
    <SharePanel
      planId="p"
      link={link && { ...LINK, ...link }}
      settings={{ ...SETTINGS, ...settings }}
      views={(Array.isArray(views) ? views : Array<string>(views).fill("read, version 1")).map((what, index) =>
        line(index, what),
      )}
      shown={20}
      paper="a4"
    />,
  );
const line = (index: number, what = "read, version 1") => ({ id: `v${index}`, at: "2026-11-22T10:00:00.000Z", what });

test.each([
  ["revoked", "The link is revoked"],
  ["locked", "shut itself after five wrong years of birth"],
  ["expired", "ran out on 19 Jan 2027"],
] as const)("a link that is %s says so, and no code is shown", (state, says) => {
  const page = panel({ state });
  expect(page.text()).toContain(says);
  expect(page.text()).not.toContain(LINK.code);
  expect(page.all("button", "Make a new link")).toHaveLength(1);
  expect(page.all("button", "Save the day")).toHaveLength(state === "expired" ? 1 : 0);
});

test.each([
  ["the usual", { expiresAt: "2027-01-19" }, "The usual 30 days after the plan’s last day, 20 Dec 2026."],
  [
    "before the plan's end",
    { expiresAt: "2026-12-01" },
    "the link ends before it. A new version does not move this day.",
  ],
  ["on the plan's last day", { expiresAt: "2026-12-20" }, "30 days after it would be 19 Jan 2027."],
  ["another", { expiresAt: "2027-03-01" }, "30 days after it would be 19 Jan 2027."],
])("the field says how its day stands to the plan: %s", (_, { expiresAt }, says) => {
  expect(expiryInWords({ expiresAt, planEndsOn: "2026-12-20", usual: "2027-01-19" })).toContain(says);
});

test("the usual day is one press away, and names the day that was seen", async () => {
  const page = panel({ expiresAt: "2026-12-01" });
  await act(async () => page.one("button", "Use 19 Jan 2027").click());
  expect(actions.setLinkExpiry).toHaveBeenCalledWith({ planId: "p", seen: "2026-12-01", expiresAt: "2027-01-19" });
  expect(page.text()).toContain("Saved");
  expect(panel({}).all("button", /^Use /)).toEqual([]);
  expect(panel({ expiresAt: "2026-12-01" }, { usual: "2026-01-19" }).all("button", /^Use /)).toEqual([]);
});

test("mail names the address before it is sent, and sends to that one", async () => {
  const page = panel({});
  page.press(page.one("button", "Send by e-mail"));
  expect(wordsOf(document.body)).toContain("It goes to lena@example.org.");
  await act(async () => page.one("button", "Send now").click());
  expect(actions.sendShareLink).toHaveBeenCalledWith({ planId: "p", to: "lena@example.org" });
  expect(page.text()).toContain("Sent to lena@example.org");
});

test("a mail that failed is told where it was sent, and not as sent", async () => {
  actions.sendShareLink.mockResolvedValue({
    ok: false,
    problem: { code: "stopped", message: "Nothing was sent: try later." },
  });
  const page = panel({});
  page.press(page.one("button", "Send by e-mail"));
  await act(async () => page.one("button", "Send now").click());
  expect(page.one("alert").textContent).toContain("Nothing was sent");
  expect(page.text()).not.toContain("Sent to");
});

test.each([
  ["no mail server", { canMail: false }, "E-mail is not set up here (SMTP_URL and MAIL_FROM, see docs/ops.md)"],
  ["no address", { email: "" }, "No e-mail address on record"],
])("with %s the link is copied", (_, settings, says) => {
  const page = panel({}, settings);
  expect(page.text()).toContain(says);
  expect(page.all("button", "Send by e-mail")).toEqual([]);
  expect(page.all("button", "Copy link")).toHaveLength(1);
  expect(document.querySelector('a[href^="mailto:"]')).toBeNull();
});

test("the question is shown as chosen at once, and as it was when it is refused", async () => {
  actions.setLinkQuestion.mockResolvedValue({
    ok: false,
    problem: { code: "stopped", message: "Enter the date first." },
  });
  const page = panel({});
  const box = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
  await act(async () => box()?.click());
  expect(actions.setLinkQuestion).toHaveBeenCalledWith({ planId: "p", asks: true });
  expect(box()?.checked).toBe(false);
  expect(page.one("alert").textContent).toContain("Enter the date first.");
});

test("more than twenty lines are read on, behind the last one shown", async () => {
  actions.readLinkLog.mockResolvedValue({ ok: true, data: [line(20), line(21, "made")] });
  const page = panel({}, {}, 21);
  expect(page.all("listitem")).toHaveLength(20);
  await act(async () => page.one("button", "Show more").click());
  expect(actions.readLinkLog).toHaveBeenCalledWith({ linkId: "link", after: { at: line(19).at, id: "v19" } });
  expect(page.all("listitem")).toHaveLength(22);
  expect(wordsOf(page.all("listitem").at(-1) ?? document.body)).toContain("Link made");
  expect(page.all("button", "Show more")).toEqual([]);
  expect(panel({}, {}, 20).all("button", "Show more")).toEqual([]);
});

test("each thing that can become of a link has its own word, and an unknown one is said as it stands", () => {
  const phones = ["opened by secret", "opened by code", "wrong year", "year of birth right", "shut: wrong years"];
  const words = [...LINK_EVENTS, ...phones].map(lineInWords);
  expect(new Set(words).size).toBe(LINK_EVENTS.length + phones.length);
  for (const [index, what] of [...LINK_EVENTS, ...phones].entries()) expect(words[index]).not.toBe(what);
  expect(lineInWords("read, version 3")).toBe("Read, version 3");
});
