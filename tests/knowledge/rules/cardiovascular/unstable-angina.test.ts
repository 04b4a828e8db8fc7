import { unstableAnginaRules } from "@/lib/domain/knowledge/rules/cardiovascular/unstable-angina";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(unstableAnginaRules, "C06", {
  tier: "contraindicated",
  found: { "unstable angina, @all": [having("unstable-angina"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "unstable angina, diet": [having("unstable-angina"), itemWith("diet")],
  },
});
