import { expect, test } from "vitest";
import { listAudit } from "@/lib/practice/queries";
import { answerBirthYear, MOST_WRONG_YEARS } from "@/lib/server/auth/link-birth-year";
import { findLink, isAskedFor, openWithCode, openWithSecret } from "@/lib/server/auth/link-gate";
import { newPublicId, newSecret } from "@/lib/server/ids";
import { addShareLink, changeQuestion, endShareLink } from "@/lib/share-links/mutations";
import { findShareLink, listViews } from "@/lib/share-links/queries";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { printedLink } from "@/tests/support/links";
import { publishedPlan, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

// The year of birth of everybody in these tests.
const RIGHT = 1990;

/** A link that asks first, and the way a new browser opens it. */
async function askingLink() {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  await addShareLink(cast.asha, planId);
  await changeQuestion(cast.asha, { planId, asks: true });
  const { linkId, secret, code } = await printedLink(cast.asha, planId);
  const browser = async () => {
    const opened = await openWithSecret(linkId, secret);
    if (!opened || opened === "wrong-secret") throw new Error("The link does not open");
    return opened.reference;
  };
  const state = async () => (await findShareLink(cast.asha, planId))?.state;
  const log = async () => (await listViews(cast.asha, linkId)).map(({ what }) => what);
  return { planId, linkId, secret, code, browser, state, log };
}

test("a browser that has opened the link sees the question, and the page once the year is right", async () => {
  const { linkId, browser, log } = await askingLink();
  const phone = await browser();
  expect([await findLink(linkId, phone), await isAskedFor(linkId, phone)]).toEqual([null, true]);
  expect(await answerBirthYear(linkId, phone, RIGHT)).toBe("open");
  expect(await findLink(linkId, phone)).toMatchObject({ linkId });
  expect(await isAskedFor(linkId, phone)).toBe(false);
  expect(await answerBirthYear(linkId, phone, RIGHT)).toBeNull();
  expect((await log()).sort()).toEqual(["made", "opened by secret", "question on", "year of birth right"]);
});

test("a wrong year opens nothing and is asked again; each browser answers for itself", async () => {
  const { linkId, code, browser } = await askingLink();
  const [one, other] = [await browser(), (await openWithCode(code))?.reference];
  expect(await answerBirthYear(linkId, one, RIGHT - 1)).toBe("wrong");
  expect([await findLink(linkId, one), await isAskedFor(linkId, one)]).toEqual([null, true]);
  expect(await answerBirthYear(linkId, one, RIGHT)).toBe("open");
  expect([await findLink(linkId, other), await isAskedFor(linkId, other)]).toEqual([null, true]);
});

test("five wrong years in a row shut it for every browser, however many they came from", async () => {
  const { linkId, secret, code, browser, state, log } = await askingLink();
  const inside = await browser();
  await answerBirthYear(linkId, inside, RIGHT);
  for (let year = 1; year < MOST_WRONG_YEARS; year++) {
    expect(await answerBirthYear(linkId, await browser(), RIGHT + year)).toBe("wrong");
  }
  expect(await state()).toBe("live");
  const last = await browser();
  expect(await answerBirthYear(linkId, last, 0)).toBeNull();
  expect(await state()).toBe("locked");
  expect(await answerBirthYear(linkId, last, RIGHT)).toBeNull();
  expect([await findLink(linkId, inside), await isAskedFor(linkId, last)]).toEqual([null, false]);
  expect([await openWithSecret(linkId, secret), await openWithCode(code)]).toEqual([null, null]);
  expect((await log()).filter((what) => what.includes("wrong"))).toHaveLength(MOST_WRONG_YEARS);
  expect(await log()).toContain("shut: wrong years");
  const trail = (await listAudit(cast.asha)).filter(({ subjectId }) => subjectId === linkId);
  expect(trail[0]).toMatchObject({ action: "share-link.asked", actor: `link:${linkId}`, reason: "shut: wrong years" });
});

test("wrong years sent all at once are counted one by one", async () => {
  const { linkId, browser, state } = await askingLink();
  const phones = await Promise.all(Array.from({ length: 8 }, browser));
  const answers = await Promise.all(phones.map((phone, index) => answerBirthYear(linkId, phone, 1950 + index)));
  expect(answers.filter((answer) => answer === "wrong")).toHaveLength(MOST_WRONG_YEARS - 1);
  expect(answers).not.toContain("open");
  expect(await state()).toBe("locked");
});

test("the right year in between begins the count anew", async () => {
  const { linkId, browser, state } = await askingLink();
  for (let round = 0; round < 2; round++) {
    for (let year = 1; year < MOST_WRONG_YEARS; year++) await answerBirthYear(linkId, await browser(), RIGHT + year);
    expect(await answerBirthYear(linkId, await browser(), RIGHT)).toBe("open");
  }
  expect(await state()).toBe("live");
});

test("a new link opens again, asks again, and counts from none", async () => {
  const { planId, linkId, secret, browser, state } = await askingLink();
  const old = await browser();
  for (let year = 1; year <= MOST_WRONG_YEARS; year++) await answerBirthYear(linkId, old, RIGHT + year);
  await addShareLink(cast.asha, planId);
  expect(await state()).toBe("live");
  expect(await openWithSecret(linkId, secret)).toBe("wrong-secret");
  expect(await answerBirthYear(linkId, old, RIGHT)).toBeNull();
  const fresh = await openWithSecret(linkId, (await printedLink(cast.asha, planId)).secret);
  const phone = fresh && fresh !== "wrong-secret" ? fresh.reference : "";
  expect(await isAskedFor(linkId, phone)).toBe(true);
  expect(await answerBirthYear(linkId, phone, RIGHT + 1)).toBe("wrong");
  expect(await answerBirthYear(linkId, phone, RIGHT)).toBe("open");
});

test("a browser that was in before the question was turned on is asked; turned off, it is in again", async () => {
  const { planId, linkId, browser } = await askingLink();
  await changeQuestion(cast.asha, { planId, asks: false });
  const phone = await browser();
  expect(await findLink(linkId, phone)).not.toBeNull();
  expect(await answerBirthYear(linkId, phone, RIGHT)).toBeNull();
  await changeQuestion(cast.asha, { planId, asks: true });
  expect([await findLink(linkId, phone), await isAskedFor(linkId, phone)]).toEqual([null, true]);
  await changeQuestion(cast.asha, { planId, asks: false });
  expect(await findLink(linkId, phone)).not.toBeNull();
});

test("turned on again, wrong years of before are forgotten", async () => {
  const { planId, linkId, browser, state } = await askingLink();
  for (let year = 1; year < MOST_WRONG_YEARS; year++) await answerBirthYear(linkId, await browser(), RIGHT + year);
  await changeQuestion(cast.asha, { planId, asks: false });
  await changeQuestion(cast.asha, { planId, asks: true });
  expect(await answerBirthYear(linkId, await browser(), RIGHT + 1)).toBe("wrong");
  expect(await state()).toBe("live");
});

test("without a date of birth on record there is nothing to ask for", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await publishedPlan(cast.asha, clientId);
  await addShareLink(cast.asha, planId);
  await rawSql(`update clients set birth_date = '' where id = '${clientId}'`);
  await expect(changeQuestion(cast.asha, { planId, asks: true })).rejects.toMatchObject({ code: "stopped" });
  expect(await findShareLink(cast.asha, planId)).toMatchObject({ asksBirthYear: false });
});

test("strangers cannot answer, and do not use up the tries", async () => {
  const [link, other] = [await askingLink(), await askingLink()];
  const foreign = await other.browser();
  for (const reference of [undefined, "", newSecret(), foreign]) {
    for (let guess = 0; guess <= MOST_WRONG_YEARS; guess++) {
      expect(await answerBirthYear(link.linkId, reference, 1900 + guess)).toBeNull();
    }
    expect(await answerBirthYear(link.linkId, reference, RIGHT)).toBeNull();
  }
  expect(await answerBirthYear(newPublicId(), foreign, RIGHT)).toBeNull();
  expect([await link.state(), await other.state()]).toEqual(["live", "live"]);
  expect(await answerBirthYear(link.linkId, await link.browser(), RIGHT)).toBe("open");
});

test("a link revoked by hand is revoked, whatever was answered before", async () => {
  const { planId, linkId, browser, state } = await askingLink();
  const phone = await browser();
  for (let year = 1; year < MOST_WRONG_YEARS; year++) await answerBirthYear(linkId, phone, RIGHT + year);
  await endShareLink(cast.asha, planId);
  expect(await answerBirthYear(linkId, phone, RIGHT)).toBeNull();
  expect(await state()).toBe("revoked");
});
