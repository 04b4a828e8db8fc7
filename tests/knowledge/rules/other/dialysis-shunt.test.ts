import { dialysisShuntRules } from "@/lib/domain/knowledge/rules/other/dialysis-shunt";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(dialysisShuntRules, "K09", {
  tier: "contraindicated",
  found: {
    "dialysis shunt, @massage": [having("dialysis-shunt"), itemWith("@massage")],
    "dialysis shunt, high-load": [having("dialysis-shunt"), itemWith("high-load")],
    "dialysis shunt, hanging-from-arms": [having("dialysis-shunt"), itemWith("hanging-from-arms")],
    "dialysis shunt, @massage on the arms": [having("dialysis-shunt"), itemWith("@massage", ["arms"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "dialysis shunt, diet": [having("dialysis-shunt"), itemWith("diet")],
  },
  softened: {
    "dialysis shunt, @massage on the head-face": [having("dialysis-shunt"), itemWith("@massage", ["head-face"])],
  },
});
