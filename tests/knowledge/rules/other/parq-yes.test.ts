import { parqYesRules } from "@/lib/domain/knowledge/rules/other/parq-yes";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, TODAY } from "../../../support/facts";

describeRule(parqYesRules, "K03", {
  tier: "needs-clearance",
  found: {
    "a positive answer, aerobic-vigorous": [
      client({ screen: { completedOn: TODAY, positive: ["fever"] } }),
      itemWith("aerobic-vigorous"),
    ],
    "a positive answer, strength-training": [
      client({ screen: { completedOn: TODAY, positive: ["fever"] } }),
      itemWith("strength-training"),
    ],
    "a positive answer, max-effort": [
      client({ screen: { completedOn: TODAY, positive: ["fever"] } }),
      itemWith("max-effort"),
    ],
    "a positive answer, high-load": [
      client({ screen: { completedOn: TODAY, positive: ["fever"] } }),
      itemWith("high-load"),
    ],
    "a positive answer, hot-environment": [
      client({ screen: { completedOn: TODAY, positive: ["fever"] } }),
      itemWith("hot-environment"),
    ],
  },
  clear: {
    "nothing positive, aerobic-vigorous": [client(), itemWith("aerobic-vigorous")],
    "nothing recorded": [client(), itemWith("aerobic-vigorous")],
    "a positive answer, diet": [client({ screen: { completedOn: TODAY, positive: ["fever"] } }), itemWith("diet")],
  },
});
