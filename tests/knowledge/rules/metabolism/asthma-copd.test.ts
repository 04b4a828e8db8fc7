import { asthmaCopdRules } from "@/lib/domain/knowledge/rules/metabolism/asthma-copd";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(asthmaCopdRules, "F11", {
  tier: "modify",
  found: {
    "asthma copd, aerobic-vigorous": [having("asthma-copd"), itemWith("aerobic-vigorous")],
    "asthma copd, hot-environment": [having("asthma-copd"), itemWith("hot-environment")],
    "asthma copd, prone-lying": [having("asthma-copd"), itemWith("prone-lying")],
    "asthma copd, supine-lying": [having("asthma-copd"), itemWith("supine-lying")],
    "asthma copd, topical-irritant": [having("asthma-copd"), itemWith("topical-irritant")],
    "asthma copd, breath-hold-risk": [having("asthma-copd"), itemWith("breath-hold-risk")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("aerobic-vigorous")],
    "asthma copd, diet": [having("asthma-copd"), itemWith("diet")],
  },
});
