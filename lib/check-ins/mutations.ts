import { and, asc, eq, lt } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { raiseAlert } from "@/lib/alerts/mutations";
import type { NewAlert } from "@/lib/alerts/schema";
import { merged, type Shown } from "@/lib/domain/program/merge-day";
import { BASELINE_DAYS, baselinePain, painRise, SEVERE_PAIN } from "@/lib/domain/program/pain";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import { type Reported, recordReported } from "@/lib/facts/reported/mutations";
import { findVersion } from "@/lib/plans/queries";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { LinkContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { CheckIn } from "./schema";

/** Keeps what the client logged for a day; the same day again changes it. What must be seen becomes an alert. With a key,
 *  the same submit again changes nothing. With what the form had shown, only that is taken back: another phone, or a page
 *  that was opened earlier, must not wipe what it never saw. */
export async function addCheckIn(ctx: LinkContext, checkIn: CheckIn, { key, shown }: Submit = {}): Promise<void> {
  await store().write(async (tx) => {
    const keep = () => keepCheckIn(tx, ctx, checkIn, shown);
    if (key === undefined) await keep();
    else await once(tx, ctx.practiceId, `check-in:${ctx.linkId}:${key}`, keep);
  });
}

/** How a day came in. */
interface Submit {
  /** Names what a phone kept until it had a network. */
  readonly key?: string;
  readonly shown?: Shown;
}

async function keepCheckIn(tx: Query, ctx: LinkContext, sent: CheckIn, shown?: Shown): Promise<string> {
  const checkIn = shown ? await mergedWithStored(tx, ctx, sent, shown) : sent;
  const version = await findVersion(tx, ctx.practiceId, ctx.planId);
  if (!version) throw new Problem("not-found", "This page is not active.");
  const id = await keepDay(tx, ctx, checkIn, version.number);
  const filled = Object.entries(checkIn).flatMap(([field, value]) => (value === null || value === "" ? [] : [field]));
  // What was taken back is a change too; "done" stands in every one.
  const pains = shown?.emptied.filter((name) => !name.startsWith("done-")) ?? [];
  const words = shown?.answers?.word && sent.word === "" ? ["word"] : [];
  const fields = [...new Set([...filled, ...pains, ...words])];
  await recordAudit(tx, ctx, { action: "check-in.logged", subjectId: id, clientId: ctx.clientId, fields });
  // What was told is a fact from now on: it is checked, and can pause what is on the page, before this page answers.
  const told = { clientId: ctx.clientId, day: checkIn.day, ...reportedIn(checkIn) };
  const paused = await recordReported(tx, ctx, told);
  const [first, ...others] = await alertsOf(tx, ctx, checkIn);
  if (first) await raiseAlert(tx, ctx, { ...first, also: paused });
  for (const alert of others) await raiseAlert(tx, ctx, alert);
  return id;
}

async function mergedWithStored(tx: Query, ctx: LinkContext, sent: CheckIn, shown: Shown): Promise<CheckIn> {
  const { checkIns } = store().tables;
  const [stored] = await tx
    .select()
    .from(checkIns)
    .where(and(eq(checkIns.practiceId, ctx.practiceId), eq(checkIns.planId, ctx.planId), eq(checkIns.day, sent.day)));
  return stored ? merged(stored, sent, shown) : sent;
}

async function keepDay(tx: Query, ctx: LinkContext, { day, ...logged }: CheckIn, planVersion: number): Promise<string> {
  const { checkIns } = store().tables;
  const sameDay = and(eq(checkIns.practiceId, ctx.practiceId), eq(checkIns.planId, ctx.planId), eq(checkIns.day, day));
  const [there] = await tx.select({ id: checkIns.id, revision: checkIns.revision }).from(checkIns).where(sameDay);
  const at = now();
  if (there) {
    await tx
      .update(checkIns)
      .set({ ...logged, planVersion, updatedAt: at, revision: there.revision + 1 })
      .where(sameDay);
    return there.id;
  }
  const id = newId();
  const owned = { id, practiceId: ctx.practiceId, clientId: ctx.clientId, planId: ctx.planId, day };
  await tx.insert(checkIns).values({ ...owned, ...logged, planVersion, revision: 1, createdAt: at, updatedAt: at });
  return id;
}

async function alertsOf(tx: Query, ctx: LinkContext, checkIn: CheckIn): Promise<NewAlert[]> {
  const about = { clientId: ctx.clientId, planId: ctx.planId };
  const signs = WARNING_SIGNS.filter(({ id }) => checkIn.warnings.includes(id)).map(
    (sign): NewAlert => ({
      ...about,
      kind: "sign" in sign.records ? "warning-sign" : "told",
      urgency: sign.urgency,
      says: `${checkIn.day}: the client ${sign.tells}.`,
    }),
  );
  const pain = await painAlert(tx, ctx, checkIn);
  return pain ? [...signs, { ...about, ...pain }] : signs;
}

/** The ticks of a day as facts. Severe pain is one: nothing strenuous while it lasts. */
function reportedIn({ warnings, painBefore, painAfter }: CheckIn): Omit<Reported, "clientId" | "day"> {
  const records = WARNING_SIGNS.filter(({ id }) => warnings.includes(id)).map((sign) => sign.records);
  const pain = Math.max(painBefore ?? 0, painAfter ?? 0);
  const flare =
    pain >= SEVERE_PAIN ? [{ key: "acute-severe-pain", text: `Pain ${pain} of 10, told by the client` }] : [];
  return {
    signs: records.flatMap((record) => ("sign" in record ? [record.sign] : [])),
    conditions: [
      ...records.flatMap((record) => ("text" in record ? [{ key: record.condition, text: record.text }] : [])),
      ...flare,
    ],
    medicine: records.some((record) => "medicine" in record),
  };
}

async function painAlert(
  tx: Query,
  ctx: LinkContext,
  { day, painBefore, painAfter }: CheckIn,
): Promise<Omit<NewAlert, "clientId" | "planId"> | null> {
  const reported = Math.max(painBefore ?? -1, painAfter ?? -1);
  if (reported < 0) return null;
  const baseline = await baselineOf(tx, ctx, day);
  const rise = baseline === null ? null : painRise(baseline, reported);
  if (rise === null && reported < SEVERE_PAIN) return null;
  const risen = rise === null ? "" : `, ${rise} above where the plan began`;
  return {
    kind: "pain",
    urgency: reported >= SEVERE_PAIN ? "today" : "this-week",
    says: `${day}: pain ${reported} of 10${risen}.`,
  };
}

/** Where pain stood on the first days logged; null when nothing has been logged before this day. */
async function baselineOf(tx: Query, ctx: LinkContext, day: string): Promise<number | null> {
  const { checkIns } = store().tables;
  const first = await tx
    .select({ painBefore: checkIns.painBefore, painAfter: checkIns.painAfter })
    .from(checkIns)
    .where(and(eq(checkIns.practiceId, ctx.practiceId), eq(checkIns.planId, ctx.planId), lt(checkIns.day, day)))
    .orderBy(asc(checkIns.day))
    .limit(BASELINE_DAYS);
  return baselinePain(first);
}
