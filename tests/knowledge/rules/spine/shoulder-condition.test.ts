import { shoulderConditionRules } from "@/lib/domain/knowledge/rules/spine/shoulder-condition";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(shoulderConditionRules, "D24", {
  tier: "modify",
  found: {
    "shoulder condition, overhead": [having("shoulder-condition"), itemWith("overhead")],
    "shoulder condition, hanging-from-arms": [having("shoulder-condition"), itemWith("hanging-from-arms")],
    "shoulder condition, shoulder-extension-end-range": [
      having("shoulder-condition"),
      itemWith("shoulder-extension-end-range"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("overhead")],
    "shoulder condition, diet": [having("shoulder-condition"), itemWith("diet")],
  },
});
