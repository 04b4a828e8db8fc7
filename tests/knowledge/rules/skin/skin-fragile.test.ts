import { skinFragileRules } from "@/lib/domain/knowledge/rules/skin/skin-fragile";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(skinFragileRules, "I02", {
  tier: "contraindicated",
  found: {
    "skin fragile, skin-traction": [having("skin-fragile"), itemWith("skin-traction")],
    "skin fragile, deep-pressure": [having("skin-fragile"), itemWith("deep-pressure")],
    "skin fragile, cupping": [having("skin-fragile"), itemWith("cupping")],
    "skin fragile, topical-irritant": [having("skin-fragile"), itemWith("topical-irritant")],
    "skin fragile, focal-deep-pressure": [having("skin-fragile"), itemWith("focal-deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("skin-traction")],
    "skin fragile, diet": [having("skin-fragile"), itemWith("diet")],
  },
});
