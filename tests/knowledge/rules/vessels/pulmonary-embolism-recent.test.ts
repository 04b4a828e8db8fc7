import { addDays } from "@/lib/domain/day/day";
import { pulmonaryEmbolismRecentRules } from "@/lib/domain/knowledge/rules/vessels/pulmonary-embolism-recent";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pulmonaryEmbolismRecentRules, "B05", {
  tier: "needs-clearance",
  found: {
    "91 days ago, @massage": [having("pulmonary-embolism", { since: addDays(TODAY, -91) }), itemWith("@massage")],
    "91 days ago, @self-massage": [
      having("pulmonary-embolism", { since: addDays(TODAY, -91) }),
      itemWith("@self-massage"),
    ],
    "91 days ago, @exercise": [having("pulmonary-embolism", { since: addDays(TODAY, -91) }), itemWith("@exercise")],
    "91 days ago, heat-whole-body": [
      having("pulmonary-embolism", { since: addDays(TODAY, -91) }),
      itemWith("heat-whole-body"),
    ],
  },
  clear: {
    "92 days ago, @massage": [having("pulmonary-embolism", { since: addDays(TODAY, -92) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "91 days ago, diet": [having("pulmonary-embolism", { since: addDays(TODAY, -91) }), itemWith("diet")],
  },
});
