import { afterEach, expect, test, vi } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { findSafety } from "@/lib/clients/library/queries";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { addRow } from "@/lib/domain/program/edit-plan";
import { findLibrary } from "@/lib/library/queries";
import { archiveOwnItem, changeOwnItem } from "@/lib/own-items/mutations";
import { addPicture, MOST_PICTURES } from "@/lib/own-items/pictures/mutations";
import { findPicture } from "@/lib/own-items/pictures/queries";
import { findOwnItem, listOwnItemVersions } from "@/lib/own-items/queries";
import { newOwnItemSchema, ownItemChangeSchema } from "@/lib/own-items/schema";
import { findProgram } from "@/lib/plans/document/queries";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { plainCondition } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { ownContent, someOwnItem } from "@/tests/support/own-items";
import { draftPlan, saveDraft, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

const change = (itemId: string, revision: number, content: unknown) =>
  changeOwnItem(cast.asha, ownItemChangeSchema.parse({ itemId, revision, content }));

const HOUR = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

/** A picture of 4 by 5 pixels. */
const somePicture = (ctx = cast.asha) =>
  addPicture(ctx, { mediaType: "image/png", width: 4, height: 5 }, new Uint8Array([1]));

/** A published plan that has the item in it. */
async function planWith(itemId: string, clientId: string): Promise<string> {
  const planId = await draftPlan(cast.asha, clientId, "low-back-six-weeks");
  const plan = await findPlan(cast.asha, planId);
  const item = (await findLibrary(cast.asha)).itemById(itemId);
  if (!plan || !item) throw new Error("no plan or item");
  await saveDraft(cast.asha, planId, 1, addRow(plan.draft, item, "own-row"));
  return planId;
}

test("an own item is in the library with its traits, and in nobody else's", async () => {
  const itemId = await someOwnItem(cast.asha);
  const item = (await findLibrary(cast.asha)).itemById(itemId);
  expect(item).toMatchObject({ name: "Desk neck release", traits: ["seated"], prescribable: true });
  expect(item?.untagged).toBeUndefined();
  expect((await findLibrary(cast.stranger)).itemById(itemId)).toBeUndefined();
  expect(await findOwnItem(cast.stranger, itemId)).toBeNull();
});

test("with a question left open it is not checked, and never looks like nothing found", async () => {
  const clientId = await screenedClient(cast.asha);
  const asked = await someOwnItem(cast.asha);
  const open = await someOwnItem(cast.asha, ownContent({ answers: { seated: true } }));
  const never = await someOwnItem(cast.asha, ownContent({ answers: {} }));
  const { judged } = await findSafety(cast.asha, clientId);
  expect(judged[asked]?.tier).not.toBe("not-checked");
  expect(judged[open]?.tier).toBe("not-checked");
  expect(judged[never]?.tier).toBe("not-checked");
});

test("the same submit twice makes one item", async () => {
  const key = newId();
  const parsed = newOwnItemSchema.parse({ key, content: ownContent() });
  const { addOwnItem } = await import("@/lib/own-items/mutations");
  expect(await addOwnItem(cast.asha, parsed)).toEqual(await addOwnItem(cast.asha, parsed));
});

test("a change is a version; the second of two editors is told and changes nothing", async () => {
  const itemId = await someOwnItem(cast.asha);
  await change(itemId, 1, ownContent({ name: "Desk neck turn" }));
  await expect(change(itemId, 1, ownContent({ name: "Lost" }))).rejects.toThrow("A colleague changed this item");
  expect(await findOwnItem(cast.asha, itemId)).toMatchObject({ version: 2, content: { name: "Desk neck turn" } });
  expect((await listOwnItemVersions(cast.asha, itemId)).map(({ version }) => version)).toEqual([2, 1]);
  expect((await findLibrary(cast.asha)).itemById(itemId)?.name).toBe("Desk neck turn");
});

test("the trail names the fields that changed and no others, in whatever order a field keeps its own", async () => {
  const content = { ...ownContent(), dose: { holdSeconds: 20, sets: 2 } };
  const itemId = await someOwnItem(cast.asha);
  const { content: typed } = ownItemChangeSchema.parse({ itemId, revision: 1, content });
  const reordered = { ...typed, name: "Desk neck turn", dose: { holdSeconds: 20, sets: 2 } };
  await changeOwnItem(cast.asha, { itemId, revision: 1, content: reordered });
  const [newest] = await listAudit(cast.asha);
  expect(newest).toMatchObject({ action: "own-item.changed", subjectId: itemId, fields: ["name"] });
});

test("put away it is offered no more and stays in its plans; taken back it is offered again", async () => {
  const itemId = await someOwnItem(cast.asha);
  const planId = await planWith(itemId, await screenedClient(cast.asha));
  await archiveOwnItem(cast.asha, { itemId, revision: 1, archived: true });
  expect((await findLibrary(cast.asha)).itemById(itemId)?.prescribable).toBe(false);
  await addPlanVersion(cast.asha, planId, 2, "");
  const names = (await findProgram(cast.asha, planId))?.document.groups.flatMap(({ exercises }) =>
    exercises.map(({ name }) => name),
  );
  expect(names).toContain("Desk neck release");
  await archiveOwnItem(cast.asha, { itemId, revision: 2, archived: false });
  expect((await findLibrary(cast.asha)).itemById(itemId)?.prescribable).toBe(true);
});

test("the client's page has its words, and a trait that is now known pauses it there and raises an alert", async () => {
  const osteoporosis = { ...plainCondition, key: "osteoporosis" as const, text: "Osteoporosis" };
  const clientId = await screenedClient(cast.asha, { conditions: [osteoporosis] });
  const itemId = await someOwnItem(cast.asha);
  const planId = await planWith(itemId, clientId);
  const draft = (await findPlan(cast.asha, planId))?.draft;
  if (!draft) throw new Error("no draft");
  await saveDraft(cast.asha, planId, 2, { ...draft, rows: draft.rows.filter(({ id }) => id === "own-row") });
  await addPlanVersion(cast.asha, planId, 3, "");
  const block = async () =>
    (await findProgram(cast.asha, planId))?.document.groups
      .flatMap(({ exercises }) => exercises)
      .find((one) => one.itemId === itemId);
  expect(await block()).toMatchObject({ startPosition: "Sit tall.", paused: null });
  const bent = ownContent({}, ["seated", "loaded-spinal-flexion", "end-range-spinal-flexion"]);
  await change(itemId, 1, bent);
  expect((await block())?.paused).not.toBeNull();
  const alerts = await listOpenAlerts(cast.asha, clientId);
  expect(alerts.map(({ says }) => says).join()).toContain("Desk neck release");
});

test("a version that is refused leaves no library behind", async () => {
  const itemId = await someOwnItem(cast.asha);
  await expect(
    change(
      itemId,
      1,
      ownContent({ figure: { kind: "picture", pictureId: "none", alt: "A neck", width: 9, height: 9 } }),
    ),
  ).rejects.toThrow("Choose the picture again");
  expect((await findOwnItem(cast.asha, itemId))?.version).toBe(1);
});

test("pictures are the practice's own", async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const id = await addPicture(cast.asha, { mediaType: "image/png", width: 4, height: 5 }, bytes);
  expect(await findPicture(cast.asha, id)).toEqual({ mediaType: "image/png", bytes });
  expect(await findPicture(cast.stranger, id)).toBeNull();
  const figure = { kind: "picture", pictureId: id, alt: "A neck", width: 4, height: 5 } as const;
  const itemId = await someOwnItem(cast.asha, ownContent({ figure }));
  expect((await findLibrary(cast.asha)).ownFigures?.get(itemId)).toEqual(figure);
});

test("a picture has the size it came in with, whatever the browser says of it", async () => {
  const pictureId = await somePicture();
  const figure = { kind: "picture", pictureId, alt: "A neck", width: 9000, height: 1 } as const;
  const itemId = await someOwnItem(cast.asha, ownContent({ figure }));
  const sides = async () => (await findOwnItem(cast.asha, itemId))?.content.figure;
  expect(await sides()).toMatchObject({ pictureId, width: 4, height: 5 });
  await change(itemId, 1, ownContent({ figure: { ...figure, alt: "Her neck" } }));
  expect(await sides()).toMatchObject({ alt: "Her neck", width: 4, height: 5 });
});

test("pictures that no version shows are gone after a day, which the trail says once", async () => {
  const before = Date.now();
  const [first, second, ...unused] = await Promise.all(Array.from({ length: 5 }, () => somePicture()));
  const theirs = await somePicture(cast.stranger);
  const shown = (pictureId = "") =>
    ownContent({ figure: { kind: "picture", pictureId, alt: "A", width: 4, height: 5 } });
  const itemId = await someOwnItem(cast.asha, shown(first));
  await change(itemId, 1, shown(second));
  await change(itemId, 2, ownContent());
  const left = async () => {
    const rows = await rawSql("select id from own_pictures");
    return rows.map(({ id }) => id);
  };
  vi.useFakeTimers({ toFake: ["Date"], now: before + 23 * HOUR });
  await somePicture();
  expect(await left()).toEqual(expect.arrayContaining([first, second, theirs, ...unused]));
  vi.setSystemTime(before + 25 * HOUR);
  const newest = await somePicture();
  expect(await left()).toEqual(expect.arrayContaining([first, second, theirs, newest]));
  for (const id of unused) expect(await left()).not.toContain(id);
  const dropped = (await listAudit(cast.asha)).filter(({ action }) => action === "own-picture.dropped");
  expect(dropped.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^\d+ unused$/)]);
});

test("a practice that has all its pictures is told so, and another is not", async () => {
  const [row] = await rawSql(`select count(*) as kept from own_pictures where practice_id = '${cast.asha.practiceId}'`);
  for (let kept = Number(row?.kept); kept < MOST_PICTURES; kept += 1) await somePicture();
  await expect(somePicture()).rejects.toThrow("Your practice has 300 pictures and can keep no more.");
  await expect(somePicture(cast.stranger)).resolves.toEqual(expect.any(String));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * HOUR });
  await expect(somePicture()).resolves.toEqual(expect.any(String));
});

test("what the browser checks with is what the server checks with", async () => {
  const itemId = await someOwnItem(cast.asha, ownContent({}, ["seated", "head-below-heart"]));
  const clientId = await screenedClient(cast.asha);
  const planId = await planWith(itemId, clientId);
  const plan = await findPlan(cast.asha, planId);
  const library = await findLibrary(cast.asha);
  if (!plan) throw new Error("no plan");
  const { factsOf } = await import("@/lib/clients/facts/queries");
  const facts = await factsOf(store().read, cast.asha.practiceId, clientId);
  if (!facts) throw new Error("no facts");
  const { verdicts } = checkPlan(facts, plan.draft, library, { today: today(), overrides: [] });
  expect(verdicts.find(({ itemId: id }) => id === itemId)?.tier).not.toBe("not-checked");
});

test.each([
  [{ name: " " }, "Give it a name"],
  [{ steps: [] }, "Write at least one step"],
  [{ regions: [] }, "Choose at least one body area"],
  [{ startPosition: "" }, "Say how to start"],
])("bad input is refused in a plain sentence: %j", (bad, sentence) => {
  const parsed = newOwnItemSchema.safeParse({ key: newId(), content: { ...ownContent(), ...bad } });
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(sentence);
});
