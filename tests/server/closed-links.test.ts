import { beforeAll, expect, test, vi } from "vitest";
import { GET as nowhere } from "@/app/(client)/p/[linkId]/[...nowhere]/route";
import { POST as birthYear, GET as birthYearPage } from "@/app/(client)/p/[linkId]/birth-year/route";
import { POST as checkIn, GET as checkInPage } from "@/app/(client)/p/[linkId]/check-in/route";
import { POST as choose } from "@/app/(client)/p/[linkId]/choose/route";
import { GET as keep } from "@/app/(client)/p/[linkId]/keep/route";
import { POST as open } from "@/app/(client)/p/[linkId]/open/route";
import { GET as picture } from "@/app/(client)/p/[linkId]/pictures/[pictureId]/route";
import { GET as calendar } from "@/app/(client)/p/[linkId]/plan.ics/route";
import { GET as page } from "@/app/(client)/p/[linkId]/route";
import { answerBirthYear, MOST_WRONG_YEARS } from "@/lib/server/auth/link-birth-year";
import { linkCookieName, openWithSecret } from "@/lib/server/auth/link-gate";
import { env } from "@/lib/server/env";
import { newPublicId, newSecret } from "@/lib/server/ids";
import { addShareLink, changeQuestion, endShareLink } from "@/lib/share-links/mutations";
import { findShareLink } from "@/lib/share-links/queries";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { printedLink } from "@/tests/support/links";
import { comeFrom } from "@/tests/support/next-headers";
import { publishedPlan, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

/** What somebody has who had opened a link: its address, and the cookie of that time. */
interface Held {
  readonly linkId: string;
  readonly secret: string;
  readonly reference: string;
}

async function heldLink(asks = false): Promise<Held & { planId: string }> {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  await addShareLink(cast.asha, planId);
  if (asks) await changeQuestion(cast.asha, { planId, asks });
  const { linkId, secret } = await printedLink(cast.asha, planId);
  const opened = await openWithSecret(linkId, secret);
  if (!opened || opened === "wrong-secret") throw new Error("The link does not open");
  return { planId, linkId, secret, reference: opened.reference };
}

type Kind = "unknown" | "expired" | "revoked" | "rotated" | "locked" | "not opened here";
const KINDS: readonly Kind[] = ["unknown", "expired", "revoked", "rotated", "locked", "not opened here"];
const links = new Map<Kind, Held>();

beforeAll(async () => {
  links.set("unknown", { linkId: newPublicId(), secret: newSecret(), reference: newSecret() });
  const expired = await heldLink();
  await rawSql(`update share_links set expires_at = '2020-01-01' where id = '${expired.linkId}'`);
  links.set("expired", expired);
  const revoked = await heldLink();
  await endShareLink(cast.asha, revoked.planId);
  links.set("revoked", revoked);
  const rotated = await heldLink();
  await addShareLink(cast.asha, rotated.planId);
  links.set("rotated", rotated);
  const locked = await heldLink(true);
  for (let year = 0; year < MOST_WRONG_YEARS; year++) await answerBirthYear(locked.linkId, locked.reference, year);
  expect((await findShareLink(cast.asha, locked.planId))?.state).toBe("locked");
  links.set("locked", locked);
  links.set("not opened here", { ...(await heldLink()), secret: newSecret(), reference: newSecret() });
});

type Handler = (
  request: Request,
  context: { params: Promise<{ linkId: string; pictureId: string }> },
) => Promise<Response>;

const form = (fields: Record<string, string>): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });

const ROUTES: readonly [string, Handler, string, (held: Held) => RequestInit][] = [
  ["the page", page, "", () => ({})],
  ["the page of yesterday", page, "?day=2026-01-01&saved=1", () => ({})],
  ["opening it", open, "/open", ({ secret }) => ({ method: "POST", body: JSON.stringify({ secret }) })],
  ["the year of birth", birthYear, "/birth-year", () => form({ year: "1990" })],
  ["what is no year", birthYear, "/birth-year", () => form({ year: "x" })],
  ["a check-in", checkIn, "/check-in", () => form({ painBefore: "3" })],
  ["a check-in the phone kept", checkIn, "/check-in", () => form({ sendKey: "k".repeat(32), painBefore: "3" })],
  ["a choice", choose, "/choose", () => form({ language: "ru" })],
  ["keeping it on the phone", keep, "/keep", () => ({})],
  ["the calendar", calendar, "/plan.ics", () => ({})],
  ["an address that leads nowhere", nowhere, "/nope", () => ({})],
  ["the address that takes check-ins", checkInPage, "/check-in", () => ({})],
  ["the address that takes the year of birth", birthYearPage, "/birth-year", () => ({})],
  ["a picture", picture, "/pictures/abc", () => ({})],
];

/** Everything that comes back, word for word. */
async function answerOf(handler: Handler, held: Held, path: string, init: RequestInit, language = "en") {
  const origin = env().origin;
  comeFrom({ origin }, { [linkCookieName(held.linkId)]: held.reference });
  const request = new Request(`${origin}/p/${held.linkId}${path}`, {
    ...init,
    headers: { "accept-language": language },
  });
  const response = await handler(request, { params: Promise.resolve({ linkId: held.linkId, pictureId: "abc" }) });
  const headers = [...response.headers].filter(([name]) => name !== "date").sort();
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()).toString("latin1") };
}

test.each(ROUTES)(
  "%s answers the same for every link that is not open to this browser",
  async (_, handler, path, init) => {
    const answers = KINDS.flatMap((kind) => {
      const held = links.get(kind);
      return held ? [{ kind, held }] : [];
    });
    expect(answers).toHaveLength(KINDS.length);
    const first = answers[0];
    if (!first) throw new Error("no links");
    const unknown = await answerOf(handler, first.held, path, init(first.held));
    for (const { kind, held } of answers) {
      const answer = await answerOf(handler, held, path, init(held));
      expect(answer, kind).toEqual(unknown);
      expect(`${answer.body}${JSON.stringify(answer.headers)}`, kind).not.toContain(held.linkId);
    }
  },
);

test.each(["es", "ru"])("also in the reader's own language: %s", async (language) => {
  const bodies = new Set<string>();
  for (const kind of KINDS) {
    const held = links.get(kind);
    if (held) bodies.add((await answerOf(page, held, "", {}, language)).body);
  }
  expect(bodies.size).toBe(1);
});

test("an open link answers otherwise, so the comparison sees a difference where there is one", async () => {
  const held = await heldLink();
  const first = links.get("unknown");
  if (!first) throw new Error("no links");
  for (const [name, handler, path, init] of ROUTES.filter(([name]) =>
    /^(the page|opening|a check-in|a choice)/.test(name),
  )) {
    const shut = await answerOf(handler, first, path, init(first));
    expect(await answerOf(handler, held, path, init(held)), name).not.toEqual(shut);
  }
});

test("a link that asks says so only to a browser that has opened it", async () => {
  const held = await heldLink(true);
  const unknown = links.get("unknown");
  if (!unknown) throw new Error("no links");
  const shut = await answerOf(page, unknown, "", {});
  expect((await answerOf(page, held, "", {})).body).toContain(`/p/${held.linkId}/birth-year`);
  const stranger = { ...held, reference: newSecret() };
  expect(await answerOf(page, stranger, "", {})).toEqual(shut);
  expect(await answerOf(birthYear, stranger, "/birth-year", form({ year: "1990" }))).toEqual(shut);
  const wrong = await answerOf(birthYear, held, "/birth-year", form({ year: "1991" }));
  expect(wrong.body).toContain('role="alert"');
  const right = await answerOf(birthYear, held, "/birth-year", form({ year: "1990" }));
  expect([right.status, (await answerOf(page, held, "", {})).body]).toEqual([303, expect.stringContaining("massage")]);
});
