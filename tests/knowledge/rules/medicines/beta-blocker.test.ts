import { betaBlockerRules } from "@/lib/domain/knowledge/rules/medicines/beta-blocker";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(betaBlockerRules, "J05", {
  tier: "modify",
  found: {
    "beta blocker, aerobic-vigorous": [taking("beta-blocker"), itemWith("aerobic-vigorous")],
    "beta blocker, aerobic-moderate": [taking("beta-blocker"), itemWith("aerobic-moderate")],
    "beta blocker, heat-whole-body": [taking("beta-blocker"), itemWith("heat-whole-body")],
    "beta blocker, hot-environment": [taking("beta-blocker"), itemWith("hot-environment")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("aerobic-vigorous")],
    "beta blocker, diet": [taking("beta-blocker"), itemWith("diet")],
  },
});
