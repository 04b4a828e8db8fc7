import { cataractRules } from "@/lib/domain/knowledge/rules/nerves/cataract";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cataractRules, "E12", {
  tier: "modify",
  found: { "cataract, head-below-heart": [having("cataract"), itemWith("head-below-heart")] },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "cataract, diet": [having("cataract"), itemWith("diet")],
  },
});

describeRule(cataractRules, "s-cataract-inversion", {
  tier: "contraindicated",
  found: { "cataract, head-below-heart": [having("cataract"), itemWith("head-below-heart")] },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "cataract, diet": [having("cataract"), itemWith("diet")],
  },
});
