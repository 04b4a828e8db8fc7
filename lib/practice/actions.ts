"use server";

import { defineAction, definePublicAction } from "@/lib/server/action";
import { isOwnPassword } from "@/lib/server/auth/check-credentials";
import { passwordProblem } from "@/lib/server/auth/passwords";
import { Problem } from "@/lib/server/problem";
import { addPractice, addUser, changePassword, changePractice, changeUserRole } from "./mutations";
import { newUserSchema, passwordChangeSchema, practiceSchema, setUpSchema, userRoleSchema } from "./schema";

/** First-run set-up: the practice and its owner. Refused for ever after. */
export const setUpPractice = definePublicAction(setUpSchema, async (setUp) => {
  refuseWeak(setUp.password);
  await addPractice(setUp, { onlyFirst: true });
});

export const savePractice = defineAction({ schema: practiceSchema, allow: ["owner"] }, changePractice);

export const inviteUser = defineAction({ schema: newUserSchema, allow: ["owner"] }, async (ctx, user) => {
  refuseWeak(user.password);
  return addUser(ctx, user);
});

export const saveUserRole = defineAction({ schema: userRoleSchema, allow: ["owner"] }, changeUserRole);

export const saveOwnPassword = defineAction(
  { schema: passwordChangeSchema, allow: ["owner", "practitioner", "assistant"] },
  async (ctx, { current, next }) => {
    if (!(await isOwnPassword(ctx, current))) {
      throw new Problem("input", "The current password is not right.", {
        fields: { current: "The current password is not right." },
      });
    }
    refuseWeak(next, "next");
    await changePassword(ctx, next);
  },
);

function refuseWeak(password: string, field = "password"): void {
  const message = passwordProblem(password);
  if (message) throw new Problem("input", message, { fields: { [field]: message } });
}
