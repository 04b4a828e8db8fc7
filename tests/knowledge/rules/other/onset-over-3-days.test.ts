import { onsetOver3DaysRules } from "@/lib/domain/knowledge/rules/other/onset-over-3-days";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(onsetOver3DaysRules, "s-ice-first-days-only", {
  tier: "modify",
  found: { "key recorded, item:ice-pack": [withKeys("onset-over-3-days"), itemWith("item:ice-pack")] },
  clear: {
    "nothing recorded": [client(), itemWith("item:ice-pack")],
    "key recorded, diet": [withKeys("onset-over-3-days"), itemWith("diet")],
  },
});
