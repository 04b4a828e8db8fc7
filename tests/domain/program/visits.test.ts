import { expect, test } from "vitest";
import { DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { items } from "@/lib/domain/knowledge";
import { buildDocument } from "@/lib/domain/program/build-document";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { stepOf } from "@/lib/domain/program/session-steps";
import { isVisit } from "@/lib/domain/program/visits";
import { english } from "@/lib/language/client/english/words";

const byId = new Map(items.map((item) => [item.id, item]));
const row = (itemId: string, more: Partial<PlanRow> = {}): PlanRow => ({
  id: `row-${itemId}`,
  itemId,
  weeks: [{ dose: { minutes: 20 }, days: ["tue"] }],
  ...more,
});

function documentOf(rows: readonly PlanRow[], more: Partial<PlanContent> = {}) {
  const plan: PlanContent = {
    title: "T",
    goal: "",
    startsOn: "2026-11-23",
    phases: [{ name: "calm", fromWeek: 1, toWeek: 1 }],
    rows,
    reviewWeeks: [],
    flareDay: [],
    minimumDay: [],
    ...more,
  };
  return buildDocument(
    {
      today: plan.startsOn,
      plan,
      version: { number: 1, publishedOn: "2026-11-22", changed: null },
      clientName: "Mo",
      practitioner: "Asha",
      practice: { name: "P", phone: "1", emergencyNumber: "112" },
      itemById: byId,
      pausedRowIds: new Set(),
      avoid: [],
      look: DEFAULT_LOOK,
    },
    english,
  );
}

test("massage is always a visit, an exercise when it is trained at the practice", () => {
  expect(isVisit({}, { kind: "massage-session" })).toBe(true);
  expect(isVisit({ place: "home" }, { kind: "massage" })).toBe(true);
  expect(isVisit({}, { kind: "strength" })).toBe(false);
  expect(isVisit({ place: "visit" }, { kind: "strength" })).toBe(true);
});

test("what is trained at a visit is listed by its date and asks nothing at home", () => {
  const { groups, massage } = documentOf([row("glute-bridge", { place: "visit" }), row("cat-cow")]);
  expect(groups.flatMap(({ exercises }) => exercises.map(({ itemId }) => itemId))).toEqual(["cat-cow"]);
  expect(massage?.sessions.map(({ date, text }) => [date, text])).toEqual([
    ["2026-11-24", expect.stringContaining("20 minutes")],
  ]);
});

test("what is trained at a visit has no words on the page, so no bad or short day asks for it", () => {
  const rows = [row("glute-bridge", { place: "visit" }), row("cat-cow"), row("heat-general")];
  const ids = rows.map(({ id }) => id);
  const { flareDay, minimumDay } = documentOf(rows, { flareDay: ids, minimumDay: ids.slice(0, 1) });
  expect(flareDay?.items).toEqual([byId.get("cat-cow")?.client?.name, byId.get("heat-general")?.client?.name]);
  expect(minimumDay).toBeNull();
});

test("the steps of a session are the practitioner's and not on the client's page", () => {
  const stroking = byId.get("stroking");
  if (!stroking) throw new Error("no stroking");
  const steps = [stepOf(stroking, "s1")];
  const [without, within] = [undefined, steps].map((one) =>
    JSON.stringify(documentOf([row("relaxing-back-massage-session", one && { steps: one })])),
  );
  expect(within).toBe(without);
});
