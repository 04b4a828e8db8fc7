import { overdrinkingRiskRules } from "@/lib/domain/knowledge/rules/other/overdrinking-risk";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(overdrinkingRiskRules, "K11", {
  tier: "modify",
  found: {
    "key recorded, hydration": [withKeys("overdrinking-risk"), itemWith("hydration")],
    "key recorded, aerobic-vigorous": [withKeys("overdrinking-risk"), itemWith("aerobic-vigorous")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("hydration")],
    "key recorded, diet": [withKeys("overdrinking-risk"), itemWith("diet")],
  },
});
