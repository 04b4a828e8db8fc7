import { statinMyalgiaRules } from "@/lib/domain/knowledge/rules/medicines/statin-myalgia";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(statinMyalgiaRules, "J07", {
  tier: "needs-clearance",
  found: {
    "statin myalgia, deep-pressure": [having("statin-myalgia"), itemWith("deep-pressure")],
    "statin myalgia, strength-training": [having("statin-myalgia"), itemWith("strength-training")],
    "statin myalgia, max-effort": [having("statin-myalgia"), itemWith("max-effort")],
    "statin myalgia, eccentric-heavy": [having("statin-myalgia"), itemWith("eccentric-heavy")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "statin myalgia, diet": [having("statin-myalgia"), itemWith("diet")],
  },
});
