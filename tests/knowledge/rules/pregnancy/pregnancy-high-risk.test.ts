import { pregnancyHighRiskRules } from "@/lib/domain/knowledge/rules/pregnancy/pregnancy-high-risk";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(pregnancyHighRiskRules, "G07", {
  tier: "contraindicated",
  found: {
    "pregnancy high risk, @exercise": [having("pregnancy-high-risk"), itemWith("@exercise")],
    "pregnancy high risk, heat-whole-body": [having("pregnancy-high-risk"), itemWith("heat-whole-body")],
    "pregnancy high risk, hot-environment": [having("pregnancy-high-risk"), itemWith("hot-environment")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@exercise")],
    "pregnancy high risk, diet": [having("pregnancy-high-risk"), itemWith("diet")],
  },
});

describeRule(pregnancyHighRiskRules, "G07M", {
  tier: "needs-clearance",
  found: {
    "pregnancy high risk, @massage": [having("pregnancy-high-risk"), itemWith("@massage")],
    "pregnancy high risk, @self-massage": [having("pregnancy-high-risk"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "pregnancy high risk, diet": [having("pregnancy-high-risk"), itemWith("diet")],
  },
});
