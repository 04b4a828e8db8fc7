import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { GET } from "@/app/(client)/p/[linkId]/pictures/[pictureId]/route";
import { addDays } from "@/lib/domain/day/day";
import { addRow } from "@/lib/domain/program/edit-plan";
import { endsOn } from "@/lib/domain/program/schedule";
import { findLibrary } from "@/lib/library/queries";
import { addPicture } from "@/lib/own-items/pictures/mutations";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { linkCookieName } from "@/lib/server/auth/link-gate";
import { addShareLink, endShareLink } from "@/lib/share-links/mutations";
import { LINK_OUTLIVES_PLAN_DAYS } from "@/lib/share-links/schema";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { openedLink } from "@/tests/support/links";
import { comeFrom } from "@/tests/support/next-headers";
import { ownContent, someOwnItem } from "@/tests/support/own-items";
import { draftPlan, saveDraft, screenedClient } from "@/tests/support/plans";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

/** An item of the practice's own and the picture it shows: `byte` again and again. */
async function pictured(ctx: PracticeContext, byte: number): Promise<{ itemId: string; pictureId: string }> {
  const file = { mediaType: "image/png", width: 4, height: 5 } as const;
  const pictureId = await addPicture(ctx, file, new Uint8Array([byte, byte]));
  const figure = { kind: "picture", pictureId, alt: "A neck", width: 4, height: 5 } as const;
  return { itemId: await someOwnItem(ctx, ownContent({ figure })), pictureId };
}

/** A shared plan with an item of the practice's own in it, opened on a phone. */
async function sharedPlan(byte: number) {
  const { itemId, pictureId } = await pictured(cast.asha, byte);
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha), "low-back-six-weeks");
  const draft = (await findPlan(cast.asha, planId))?.draft;
  const item = (await findLibrary(cast.asha)).itemById(itemId);
  if (!draft || !item) throw new Error("no plan or item");
  await saveDraft(cast.asha, planId, 1, addRow(draft, item, "own-row"));
  await addPlanVersion(cast.asha, planId, 2, "");
  await addShareLink(cast.asha, planId);
  return { ...(await openedLink(cast.asha, planId)), planId, pictureId, lastDay: endsOn(draft) };
}

/** Asks as the phone that holds this cookie does. */
async function ask(linkId: string, pictureId: string, reference?: string): Promise<Response> {
  comeFrom({}, reference === undefined ? {} : { [linkCookieName(linkId)]: reference });
  const request = new Request(`http://127.0.0.1:3000/p/${linkId}/pictures/${pictureId}`);
  return GET(request, { params: Promise.resolve({ linkId }) });
}

const textOf = async (response: Response) => `${response.status} ${await response.text()}`;

const made: { plan?: Awaited<ReturnType<typeof sharedPlan>>; neutral?: string } = {};

beforeAll(async () => {
  made.plan = await sharedPlan(1);
  made.neutral = await textOf(await ask("no-such-link", "none"));
});

function there() {
  const { plan, neutral } = made;
  if (!plan || !neutral) throw new Error("The shared plan is there from the first test on");
  return { ...plan, neutral };
}

/** The answer is that of a link that never was: nothing tells whether the picture exists. */
async function expectShut(response: Response): Promise<void> {
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await textOf(response)).toBe(there().neutral);
}

test("the client sees a picture of the plan, and only their own browser keeps it", async () => {
  const { linkId, pictureId, reference } = there();
  const response = await ask(linkId, pictureId, reference);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("cache-control")).toMatch(/^private/);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 1]));
});

test("a picture of an item that is not in the plan stays shut, and so does one that is not there", async () => {
  const { linkId, reference } = there();
  await expectShut(await ask(linkId, (await pictured(cast.asha, 2)).pictureId, reference));
  await expectShut(await ask(linkId, "no-such-picture", reference));
});

test("so do the pictures of another practice and of another client's plan", async () => {
  const { linkId, reference } = there();
  const other = await sharedPlan(3);
  await expectShut(await ask(linkId, (await pictured(cast.stranger, 4)).pictureId, reference));
  await expectShut(await ask(linkId, other.pictureId, reference));
  await expectShut(await ask(other.linkId, other.pictureId, reference));
});

test("a browser that has not opened the link sees none", async () => {
  const { linkId, pictureId } = there();
  await expectShut(await ask(linkId, pictureId));
  await expectShut(await ask(linkId, pictureId, "made-up"));
});

test("when the link is over, its pictures are too", async () => {
  const { linkId, pictureId, reference, lastDay } = there();
  const lastOpen = addDays(lastDay, LINK_OUTLIVES_PLAN_DAYS);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${lastOpen}T12:00:00Z`) });
  expect((await ask(linkId, pictureId, reference)).headers.get("content-type")).toBe("image/png");
  vi.setSystemTime(Date.parse(`${addDays(lastOpen, 1)}T12:00:00Z`));
  await expectShut(await ask(linkId, pictureId, reference));
});

test("when the link is revoked, its pictures are shut at once, and a new link does not let the old browser in", async () => {
  const { linkId, pictureId, reference, planId } = await sharedPlan(5);
  expect((await ask(linkId, pictureId, reference)).headers.get("content-type")).toBe("image/png");
  await endShareLink(cast.asha, planId);
  await expectShut(await ask(linkId, pictureId, reference));
  await addShareLink(cast.asha, planId);
  await expectShut(await ask(linkId, pictureId, reference));
});
