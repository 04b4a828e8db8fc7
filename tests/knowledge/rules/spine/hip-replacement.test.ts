import { addDays } from "@/lib/domain/day/day";
import { hipReplacementRules } from "@/lib/domain/knowledge/rules/spine/hip-replacement";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(hipReplacementRules, "D23", {
  tier: "contraindicated",
  found: {
    "84 days ago, hip-flexion-deep": [
      having("hip-replacement", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("hip-flexion-deep"),
    ],
    "84 days ago, hip-rotation": [
      having("hip-replacement", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("hip-rotation"),
    ],
    "84 days ago, high-load": [having("hip-replacement", { surgeryOn: addDays(TODAY, -84) }), itemWith("high-load")],
    "84 days ago, impact": [having("hip-replacement", { surgeryOn: addDays(TODAY, -84) }), itemWith("impact")],
  },
  clear: {
    "85 days ago, hip-flexion-deep": [
      having("hip-replacement", { surgeryOn: addDays(TODAY, -85) }),
      itemWith("hip-flexion-deep"),
    ],
    "nothing recorded": [client(), itemWith("hip-flexion-deep")],
    "84 days ago, diet": [having("hip-replacement", { surgeryOn: addDays(TODAY, -84) }), itemWith("diet")],
  },
});
