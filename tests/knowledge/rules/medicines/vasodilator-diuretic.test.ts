import { vasodilatorDiureticRules } from "@/lib/domain/knowledge/rules/medicines/vasodilator-diuretic";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(vasodilatorDiureticRules, "J06", {
  tier: "modify",
  found: {
    "nitrate, heat-whole-body": [taking("nitrate"), itemWith("heat-whole-body")],
    "nitrate, temperature-contrast": [taking("nitrate"), itemWith("temperature-contrast")],
    "nitrate, head-below-heart": [taking("nitrate"), itemWith("head-below-heart")],
    "nitrate, hot-environment": [taking("nitrate"), itemWith("hot-environment")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "nitrate, diet": [taking("nitrate"), itemWith("diet")],
  },
});
