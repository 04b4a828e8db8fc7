import { pelvicFloorRules } from "@/lib/domain/knowledge/rules/metabolism/pelvic-floor";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(pelvicFloorRules, "F09", {
  tier: "modify",
  found: {
    "pelvic floor, high-load": [having("pelvic-floor"), itemWith("high-load")],
    "pelvic floor, impact": [having("pelvic-floor"), itemWith("impact")],
    "pelvic floor, breath-hold-risk": [having("pelvic-floor"), itemWith("breath-hold-risk")],
    "pelvic floor, max-effort": [having("pelvic-floor"), itemWith("max-effort")],
    "pelvic floor, isometric-max": [having("pelvic-floor"), itemWith("isometric-max")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "pelvic floor, diet": [having("pelvic-floor"), itemWith("diet")],
  },
});
