import { addAssessment } from "@/lib/facts/assessment/mutations";
import { listAssessments } from "@/lib/facts/assessment/queries";
import { changeFacts, recheckedAfter } from "@/lib/facts/change/mutations";
import * as facts from "@/lib/facts/mutations";
import { recordReported } from "@/lib/facts/reported/mutations";
import { addAnswers } from "@/lib/facts/screen/mutations";
import { findScreen } from "@/lib/facts/screen/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { assessment } from "../assessments";
import { clientForm } from "../clients";
import { apixaban, condition } from "../facts-on-record";
import { screenAnswers } from "../screen-answers";
import { type Attempts, aboutClient, write } from "./attempt";

const weight = { kind: "weight", value: 700, secondValue: null } as const;
const override = {
  ruleId: "B07",
  itemId: "deep-tissue-massage",
  factsHash: "x",
  reasonCode: "disagree",
  text: "Planted",
  followUpOn: null,
} as const;
const clearance = { covers: ["@massage" as const], givenBy: "Planted", letter: "" };

export const factAttempts: Attempts = {
  nothing: {
    "facts/mutations changeClient": (ctx, { clientId }) =>
      facts.changeClient(ctx, { clientId, revision: 1, details: clientForm({ fullName: "Taken Over" }).details }),
    "facts/mutations addCondition": (ctx, { clientId }) =>
      facts.addCondition(ctx, clientId, newId(), condition(null, "Planted")),
    "facts/mutations addMedicine": (ctx, { clientId }) => facts.addMedicine(ctx, clientId, newId(), apixaban),
    "facts/mutations endCondition": (ctx, { clientId, conditionId }) => facts.endCondition(ctx, clientId, conditionId),
    "facts/mutations endMedicine": (ctx, { clientId, medicineId }) => facts.endMedicine(ctx, clientId, medicineId),
    "facts/mutations addMeasurement": (ctx, victim) =>
      facts.addMeasurement(ctx, { ...aboutClient(victim), ...weight, measuredOn: today() }),
    "facts/mutations addScreen": (ctx, victim) =>
      facts.addScreen(ctx, { ...aboutClient(victim), completedOn: today(), positive: [] }),
    "facts/assessment/mutations addAssessment": (ctx, { clientId }) =>
      addAssessment(ctx, assessment(clientId, { "as-q-cancer": true })),
    "facts/assessment/queries listAssessments": (ctx, { clientId }) => listAssessments(ctx, clientId),
    "facts/screen/mutations addAnswers": (ctx, { clientId }) => addAnswers(ctx, screenAnswers(clientId, "fever")),
    "facts/screen/queries findScreen": (ctx, { clientId }) => findScreen(ctx, clientId),
    "facts/mutations addClearance": (ctx, victim) =>
      facts.addClearance(ctx, { ...aboutClient(victim), ...clearance, givenOn: today(), until: today() }),
    "facts/change/mutations recheckedAfter": (ctx, { clientId }) =>
      write((tx) => recheckedAfter(tx, ctx, { clientId, what: "Planted" }, async () => {})),
    "facts/change/mutations changeFacts": (ctx, { clientId }) =>
      write((tx) => changeFacts(tx, ctx, { clientId, what: "Planted", action: "planted" }, async () => "planted")),
    "facts/reported/mutations recordReported": (ctx, { clientId }) =>
      write((tx) =>
        recordReported(tx, ctx, {
          clientId,
          day: today(),
          signs: ["fever"],
          conditions: [{ key: null, text: "Planted" }],
          medicine: true,
        }),
      ),
    "facts/mutations addOverride": (ctx, victim) => facts.addOverride(ctx, { ...aboutClient(victim), ...override }),
  },
};
