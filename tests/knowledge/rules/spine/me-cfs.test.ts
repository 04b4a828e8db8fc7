import { meCfsRules } from "@/lib/domain/knowledge/rules/spine/me-cfs";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(meCfsRules, "D31", {
  tier: "contraindicated",
  found: {
    "me cfs, aerobic-vigorous": [having("me-cfs"), itemWith("aerobic-vigorous")],
    "me cfs, max-effort": [having("me-cfs"), itemWith("max-effort")],
    "me cfs, hot-environment": [having("me-cfs"), itemWith("hot-environment")],
    "me cfs, high-load": [having("me-cfs"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("aerobic-vigorous")],
    "me cfs, diet": [having("me-cfs"), itemWith("diet")],
  },
});

describeRule(meCfsRules, "D31M", {
  tier: "needs-clearance",
  found: {
    "me cfs, strength-training": [having("me-cfs"), itemWith("strength-training")],
    "me cfs, aerobic-moderate": [having("me-cfs"), itemWith("aerobic-moderate")],
    "me cfs, aerobic-low": [having("me-cfs"), itemWith("aerobic-low")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "me cfs, diet": [having("me-cfs"), itemWith("diet")],
  },
});
