import * as mutations from "@/lib/practice/mutations";
import * as queries from "@/lib/practice/queries";
import { newId } from "@/lib/server/ids";
import { PASSWORD } from "../people";
import type { Attempts } from "./attempt";

const settings = {
  name: "Own",
  phone: "123",
  emergencyNumber: "112",
  paper: "a4",
  idleMinutes: 15,
  figureLook: "light/brown/straight",
  revision: 1,
} as const;
const newcomer = { fullName: "New", role: "owner", password: PASSWORD } as const;

export const practiceAttempts: Attempts = {
  nothing: {
    "practice/mutations changeUserRole": (ctx, { userId }) =>
      mutations.changeUserRole(ctx, { userId, role: "assistant", disabled: true }),
  },
  own: {
    "practice/mutations changePractice": (ctx) => mutations.changePractice(ctx, settings),
    "practice/mutations addUser": (ctx) =>
      mutations.addUser(ctx, { ...newcomer, key: newId(), email: `${newId()}@example.org` }),
    "practice/mutations changePassword": (ctx) => mutations.changePassword(ctx, PASSWORD),
    "practice/queries findPractice": (ctx) => queries.findPractice(ctx),
    "practice/queries listUsers": (ctx) => queries.listUsers(ctx),
    "practice/queries listAudit": (ctx) => queries.listAudit(ctx),
    "practice/queries namesOnTrail": async (ctx, victim) => [
      ...(await queries.namesOnTrail(ctx, await queries.listAudit(victim.ctx))),
    ],
    "practice/queries verifyTrail": (ctx) => queries.verifyTrail(ctx),
    "practice/queries findOwnEmail": (ctx) => queries.findOwnEmail(ctx),
  },
};
