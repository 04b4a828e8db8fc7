import { topicalAgentRules } from "@/lib/domain/knowledge/rules/skin/topical-agent";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(topicalAgentRules, "I07", {
  tier: "contraindicated",
  found: {
    "topical agent, heat-local": [having("topical-agent"), itemWith("heat-local")],
    "topical agent, heat-whole-body": [having("topical-agent"), itemWith("heat-whole-body")],
    "topical agent, topical-irritant": [having("topical-agent"), itemWith("topical-irritant")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "topical agent, diet": [having("topical-agent"), itemWith("diet")],
  },
});
