import { traumaHistoryRules } from "@/lib/domain/knowledge/rules/other/trauma-history";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(traumaHistoryRules, "K05", {
  tier: "modify",
  found: {
    "trauma history, uncovered-skin": [having("trauma-history"), itemWith("uncovered-skin")],
    "trauma history, prone-lying": [having("trauma-history"), itemWith("prone-lying")],
    "trauma history, neck-region-massage": [having("trauma-history"), itemWith("neck-region-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("uncovered-skin")],
    "trauma history, diet": [having("trauma-history"), itemWith("diet")],
  },
});
