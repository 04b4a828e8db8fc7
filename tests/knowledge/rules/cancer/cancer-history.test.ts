import { cancerHistoryRules } from "@/lib/domain/knowledge/rules/cancer/cancer-history";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cancerHistoryRules, "H08", {
  tier: "modify",
  found: {
    "over a year ago, focal-deep-pressure": [having("cancer", { stage: "past" }), itemWith("focal-deep-pressure")],
    "over a year ago, deep-pressure": [having("cancer", { stage: "past" }), itemWith("deep-pressure")],
  },
  clear: {
    "active, focal-deep-pressure": [having("cancer", { stage: "active" }), itemWith("focal-deep-pressure")],
    "nothing recorded": [client(), itemWith("focal-deep-pressure")],
    "over a year ago, diet": [having("cancer", { stage: "past" }), itemWith("diet")],
  },
});
