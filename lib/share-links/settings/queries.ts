import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { addDays, type IsoDay } from "@/lib/domain/day/day";
import { endsOn } from "@/lib/domain/program/schedule";
import { findVersion } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { isMailSetUp } from "@/lib/server/mail";
import { LINK_DAYS_AHEAD, LINK_OUTLIVES_PLAN_DAYS } from "../schema";

/** What the settings of a plan's link are measured by. */
export interface LinkSettings {
  readonly today: IsoDay;
  /** The last day that can be chosen. */
  readonly latest: IsoDay;
  /** The last day of the newest published version, and the usual last day of its link. */
  readonly planEndsOn: IsoDay;
  readonly usual: IsoDay;
  /** The client's address; empty when none is on record. */
  readonly email: string;
  readonly canMail: boolean;
}

/** What the settings of a published plan's link are measured by, or null before it is published. */
export async function findLinkSettings(ctx: PracticeContext, planId: string): Promise<LinkSettings | null> {
  const { read, tables } = store();
  const version = await findVersion(read, ctx.practiceId, planId);
  if (!version) return null;
  const { clients } = tables;
  const [client] = await read
    .select({ email: clients.email })
    .from(clients)
    .where(and(eq(clients.practiceId, ctx.practiceId), eq(clients.id, version.clientId)));
  const planEndsOn = endsOn(version.content);
  return {
    today: today(),
    latest: addDays(today(), LINK_DAYS_AHEAD),
    planEndsOn,
    usual: addDays(planEndsOn, LINK_OUTLIVES_PLAN_DAYS),
    email: client?.email ?? "",
    canMail: isMailSetUp(),
  };
}
