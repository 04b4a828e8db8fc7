import { recentTrainingSmallRules } from "@/lib/domain/knowledge/rules/other/recent-training-small";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(recentTrainingSmallRules, "s-recovery-small-muscles", {
  tier: "modify",
  found: { "key recorded, strength-training": [withKeys("recent-training-small"), itemWith("strength-training")] },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "key recorded, diet": [withKeys("recent-training-small"), itemWith("diet")],
  },
});
