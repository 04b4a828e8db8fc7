import { openData } from "@/db/boot";
import { loadSamplePractice } from "@/db/seed/sample-practice";
import { keepStore, store } from "@/db/store";
import { addDays, WEEKDAYS } from "@/lib/domain/day/day";
import { itemById } from "@/lib/domain/knowledge";
import type { PlanContent } from "@/lib/domain/program/plan";
import { addPlan, addPlanVersion, changeDraft } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { draftSchema } from "@/lib/plans/schema";
import { findSession } from "@/lib/server/auth/gate";
import { linkCookieName, openWithSecret } from "@/lib/server/auth/link-gate";
import { beginSession } from "@/lib/server/auth/sessions";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { addShareLink } from "@/lib/share-links/mutations";
import { findShareLink } from "@/lib/share-links/queries";
import { ownerOf } from "../http/people";

/** Lying, on hands and knees, sitting, standing: an ordinary day. */
const DAY = ["glute-bridge", "bird-dog", "chin-tuck", "wall-slide"];

export interface Shared {
  readonly path: string;
  readonly cookie: string;
}

/** A data folder with one client whose plan has four exercises on every day, and a browser that has opened its link. */
export async function prepareFour(dataDir: string): Promise<Shared> {
  await openData({ dataDir });
  try {
    await loadSamplePractice();
    const session = await findSession(await beginSession(await ownerOf()));
    if (!session) throw new Error("The session that was just begun is not there");
    const { ctx } = session;
    const { read, tables } = store();
    const [client] = await read.select({ id: tables.clients.id }).from(tables.clients).limit(1);
    const start = { startsOn: addDays(today(), -7), goal: "Walk an hour", templateId: "low-back-six-weeks" };
    const { planId } = await addPlan(ctx, { clientId: client?.id ?? "", key: newId(), ...start });
    const plan = await findPlan(ctx, planId);
    if (!plan) throw new Error("The plan that was just made is not there");
    await changeDraft(ctx, draftSchema.parse({ planId, revision: plan.revision, content: fourOf(plan.draft) }));
    await addPlanVersion(ctx, planId, plan.revision + 1, "");
    await addShareLink(ctx, planId);
    const link = await findShareLink(ctx, planId);
    const opened = link && (await openWithSecret(link.id, new URL(link.url).hash.slice(1)));
    if (!opened || opened === "wrong-secret") throw new Error("The link that was just made does not open");
    return { path: `/p/${opened.linkId}`, cookie: `${linkCookieName(opened.linkId)}=${opened.reference}` };
  } finally {
    await store().close();
    keepStore(null);
  }
}

function fourOf(draft: PlanContent): PlanContent {
  const rows = DAY.map((itemId, index) => {
    const cell = { dose: itemById(itemId)?.dose ?? {}, days: WEEKDAYS };
    return { id: `row-${index}`, itemId, weeks: Array.from({ length: 6 }, () => cell) };
  });
  return { ...draft, rows, flareDay: ["row-0"], minimumDay: ["row-0", "row-1"] };
}
