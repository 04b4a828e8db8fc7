import { addTemplateOf } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { beginFrom, listSwapped } from "@/lib/plans/swapped/queries";
import { newId } from "@/lib/server/ids";
import * as mutations from "@/lib/templates/mutations";
import * as queries from "@/lib/templates/queries";
import { type Attempts, read, write } from "./attempt";

/** The victim's template, found by somebody who may see it. */
const templateOf = async (owner: Parameters<typeof queries.listTemplates>[0]) =>
  (await queries.listTemplates(owner))[0] ?? { id: "none", name: "None", purpose: "", revision: 1 };

export const templateAttempts: Attempts = {
  nothing: {
    "plans/mutations addTemplateOf": (ctx, { planId }) =>
      addTemplateOf(ctx, { planId, name: "Stolen", purpose: "", key: newId() }),
    "plans/swapped/queries beginFrom": async (ctx, { ctx: owner }) =>
      beginFrom(read(), ctx.practiceId, (await templateOf(owner)).id),
    "plans/swapped/queries listSwapped": async (ctx, { ctx: owner, planId }) => {
      const plan = await findPlan(ctx, planId);
      return plan ? listSwapped(ctx, plan, {} as never, {} as never, {} as never) : [owner].slice(1);
    },
    "templates/queries findTemplate": async (ctx, { ctx: owner }) =>
      queries.findTemplate(read(), ctx.practiceId, (await templateOf(owner)).id),
    "templates/queries findOwnTemplate": async (ctx, { ctx: owner }) =>
      queries.findOwnTemplate(ctx, (await templateOf(owner)).id),
    "templates/mutations changeTemplate": async (ctx, { ctx: owner }) => {
      const { id, name, purpose, revision } = await templateOf(owner);
      return mutations.changeTemplate(ctx, { templateId: id, name, purpose, revision, archived: true });
    },
  },
  own: {
    "templates/queries listTemplates": (ctx) => queries.listTemplates(ctx),
    "templates/mutations insertTemplate": (ctx) =>
      write((tx) =>
        mutations.insertTemplate(tx, ctx, {
          name: "Mine",
          purpose: "",
          content: {
            title: "Mine",
            goal: "",
            startsOn: "2026-11-23",
            phases: [{ name: "calm", fromWeek: 1, toWeek: 1 }],
            rows: [],
            reviewWeeks: [],
            flareDay: [],
            minimumDay: [],
          },
        }),
      ),
  },
};
