import { fibromyalgiaRules } from "@/lib/domain/knowledge/rules/spine/fibromyalgia";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(fibromyalgiaRules, "D30", {
  tier: "modify",
  found: {
    "fibromyalgia, deep-pressure": [having("fibromyalgia"), itemWith("deep-pressure")],
    "fibromyalgia, focal-deep-pressure": [having("fibromyalgia"), itemWith("focal-deep-pressure")],
    "fibromyalgia, aerobic-vigorous": [having("fibromyalgia"), itemWith("aerobic-vigorous")],
    "fibromyalgia, high-load": [having("fibromyalgia"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "fibromyalgia, diet": [having("fibromyalgia"), itemWith("diet")],
  },
});
