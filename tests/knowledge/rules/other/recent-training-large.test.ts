import { recentTrainingLargeRules } from "@/lib/domain/knowledge/rules/other/recent-training-large";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(recentTrainingLargeRules, "s-recovery-large-muscles", {
  tier: "modify",
  found: { "key recorded, strength-training": [withKeys("recent-training-large"), itemWith("strength-training")] },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "key recorded, diet": [withKeys("recent-training-large"), itemWith("diet")],
  },
});
