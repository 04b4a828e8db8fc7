import { fallsRiskRules } from "@/lib/domain/knowledge/rules/nerves/falls-risk";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(fallsRiskRules, "E07", {
  tier: "modify",
  found: {
    "parkinson, balance-demand": [having("parkinson"), itemWith("balance-demand")],
    "parkinson, head-below-heart": [having("parkinson"), itemWith("head-below-heart")],
    "parkinson, quadruped": [having("parkinson"), itemWith("quadruped")],
    "parkinson, hanging-from-arms": [having("parkinson"), itemWith("hanging-from-arms")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("balance-demand")],
    "parkinson, diet": [having("parkinson"), itemWith("diet")],
  },
});
