import { wristConditionRules } from "@/lib/domain/knowledge/rules/spine/wrist-condition";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(wristConditionRules, "D25", {
  tier: "modify",
  found: {
    "wrist condition, weight-through-wrists": [having("wrist-condition"), itemWith("weight-through-wrists")],
    "wrist condition, grip": [having("wrist-condition"), itemWith("grip")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("weight-through-wrists")],
    "wrist condition, diet": [having("wrist-condition"), itemWith("diet")],
  },
});
