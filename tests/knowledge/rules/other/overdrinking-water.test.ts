import { overdrinkingWaterRules } from "@/lib/domain/knowledge/rules/other/overdrinking-water";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(overdrinkingWaterRules, "s-overdrinking", {
  tier: "modify",
  found: {
    "key recorded, hydration": [withKeys("overdrinking-water"), itemWith("hydration")],
    "key recorded, item:hydration-enough": [withKeys("overdrinking-water"), itemWith("item:hydration-enough")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("hydration")],
    "key recorded, diet": [withKeys("overdrinking-water"), itemWith("diet")],
  },
});
