import { emergencySignsRules } from "@/lib/domain/knowledge/rules/red-flags/emergency-signs";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(emergencySignsRules, "A01", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("cauda-equina-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("cauda-equina-signs"), itemWith("diet")],
  },
});

describeRule(emergencySignsRules, "A05", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("chest-pain-breathless"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("chest-pain-breathless"), itemWith("diet")],
  },
});

describeRule(emergencySignsRules, "A11", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("rhabdo-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("rhabdo-signs"), itemWith("diet")],
  },
});
