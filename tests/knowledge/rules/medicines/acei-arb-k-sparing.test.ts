import { aceiArbKSparingRules } from "@/lib/domain/knowledge/rules/medicines/acei-arb-k-sparing";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(aceiArbKSparingRules, "J08", {
  tier: "needs-clearance",
  found: { "potassium sparing, potassium-load": [taking("potassium-sparing"), itemWith("potassium-load")] },
  clear: {
    "nothing recorded": [client(), itemWith("potassium-load")],
    "potassium sparing, diet": [taking("potassium-sparing"), itemWith("diet")],
  },
});
