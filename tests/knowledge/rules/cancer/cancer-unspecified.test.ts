import { cancerUnspecifiedRules } from "@/lib/domain/knowledge/rules/cancer/cancer-unspecified";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cancerUnspecifiedRules, "U04", {
  tier: "needs-clearance",
  found: {
    "stage not known, @massage": [having("cancer"), itemWith("@massage")],
    "stage not known, @self-massage": [having("cancer"), itemWith("@self-massage")],
    "stage not known, @exercise": [having("cancer"), itemWith("@exercise")],
  },
  clear: {
    "over a year ago, @massage": [having("cancer", { stage: "past" }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "stage not known, diet": [having("cancer"), itemWith("diet")],
  },
});
