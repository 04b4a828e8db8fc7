"use server";

import { clientChangeSchema } from "@/lib/clients/schema";
import { findLibrary } from "@/lib/library/queries";
import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { addAssessment } from "./assessment/mutations";
import { assessmentSchema } from "./assessment/schema";
import {
  addCondition,
  addMeasurement,
  addMedicine,
  addOverride,
  changeClient,
  endClearance,
  endCondition,
  endMedicine,
} from "./mutations";
import { endFactSchema, measurementSchema, newConditionSchema, newMedicineSchema, overrideSchema } from "./schema";
import { addAnswers } from "./screen/mutations";
import { answersSchema } from "./screen/schema";

const CLINICAL = ["owner", "practitioner"] as const;

/** Saves the details of a client. Answers what it did to the plans in use. */
export const saveClient = defineAction({ schema: () => clientChangeSchema(today()), allow: CLINICAL }, changeClient);

/** Records a condition. Answers what it did to the plans in use. */
export const recordCondition = defineAction(
  { schema: newConditionSchema, allow: CLINICAL },
  (ctx, { clientId, key, condition }) => addCondition(ctx, clientId, key, condition),
);

export const closeCondition = defineAction({ schema: endFactSchema, allow: CLINICAL }, (ctx, { clientId, factId }) =>
  endCondition(ctx, clientId, factId),
);

/** Records a medicine. */
export const recordMedicine = defineAction(
  { schema: newMedicineSchema, allow: CLINICAL },
  (ctx, { clientId, key, medicine }) => addMedicine(ctx, clientId, key, medicine),
);

export const closeMedicine = defineAction({ schema: endFactSchema, allow: CLINICAL }, (ctx, { clientId, factId }) =>
  endMedicine(ctx, clientId, factId),
);

/** Records a reading. */
export const recordMeasurement = defineAction(
  { schema: () => measurementSchema(today()), allow: CLINICAL },
  addMeasurement,
);

/** Keeps the answers to the readiness form. */
export const recordAnswers = defineAction({ schema: () => answersSchema(today()), allow: CLINICAL }, addAnswers);

/** Keeps a dated assessment. Answers its id. */
export const recordAssessment = defineAction(
  { schema: () => assessmentSchema(today()), allow: CLINICAL },
  addAssessment,
);

/** Ends a clearance: what it lifted waits again. */
export const closeClearance = defineAction({ schema: endFactSchema, allow: CLINICAL }, (ctx, { clientId, factId }) =>
  endClearance(ctx, clientId, factId),
);

/** Goes on in spite of a finding. What is contraindicated only an owner may override. */
export const overrideFinding = defineAction(
  { schema: () => overrideSchema(today()), allow: CLINICAL },
  async (ctx, input) => {
    const { rules } = await findLibrary(ctx);
    const rule = rules.find(({ id }) => id === input.ruleId);
    if (!rule) throw new Problem("not-found", "This rule is no longer in use. Load the page again.");
    if (rule.tier === "contraindicated" && ctx.role !== "owner") {
      throw new Problem(
        "forbidden",
        "Only an owner of the practice can override what is contraindicated. Choose the swap, or ask.",
      );
    }
    return addOverride(ctx, input);
  },
);
