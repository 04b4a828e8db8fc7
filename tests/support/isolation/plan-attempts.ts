import { listProgress } from "@/lib/check-ins/progress/queries";
import * as document from "@/lib/plans/document/queries";
import * as mutations from "@/lib/plans/mutations";
import { decideProgress } from "@/lib/plans/progress/mutations";
import * as queries from "@/lib/plans/queries";
import * as first from "@/lib/plans/today/queries";
import { today } from "@/lib/server/clock";
import { saveDraft } from "../plans";
import { type Attempts, aboutClient, read } from "./attempt";

/** The revision the victim's plan really has: the refusal must not hang on it. */
const REVISION = 2;

export const planAttempts: Attempts = {
  nothing: {
    "plans/document/queries findProgram": (ctx, { planId }) => document.findProgram(ctx, planId),
    "plans/mutations addPlan": (ctx, victim) =>
      mutations.addPlan(ctx, { ...aboutClient(victim), templateId: "neck-six-weeks", startsOn: today(), goal: "" }),
    "plans/mutations changeDraft": async (ctx, { ctx: owner, planId }) =>
      saveDraft(ctx, planId, REVISION, (await queries.findPlan(owner, planId))?.draft),
    "plans/mutations addPlanVersion": (ctx, { planId }) => mutations.addPlanVersion(ctx, planId, REVISION, ""),
    "plans/mutations planAt": (ctx, { planId }) => mutations.planAt(read(), ctx, planId, REVISION),
    "plans/mutations endPlan": (ctx, { planId }) => mutations.endPlan(ctx, planId),
    "plans/progress/mutations decideProgress": (ctx, { planId }) =>
      decideProgress(ctx, { planId, revision: REVISION, week: 1, verdict: "hold" }),
    "check-ins/progress/queries listProgress": (ctx, { clientId }) => listProgress(ctx, clientId),
    "plans/queries findPlan": (ctx, { planId }) => queries.findPlan(ctx, planId),
    "plans/queries findPlanIn": (ctx, { planId }) => queries.findPlanIn(read(), ctx.practiceId, planId),
    "plans/queries listPlans": (ctx, { clientId }) => queries.listPlans(ctx, clientId),
    "plans/queries findVersion": (ctx, { planId }) => queries.findVersion(read(), ctx.practiceId, planId),
    "plans/queries listPublished": (ctx, { planId }) => queries.listPublished(read(), ctx.practiceId, planId),
    "plans/queries findPublished": (ctx, { planId }) => queries.findPublished(ctx, planId, 1),
    "plans/queries listVersions": (ctx, { planId }) => queries.listVersions(ctx, planId),
    "plans/queries activeVersions": (ctx, { clientId }) => queries.activeVersions(read(), ctx.practiceId, clientId),
  },
  own: {
    "plans/today/queries listDrafts": (ctx) => first.listDrafts(ctx),
    "plans/today/queries listSessionsOn": (ctx) => first.listSessionsOn(ctx, today()),
  },
};
