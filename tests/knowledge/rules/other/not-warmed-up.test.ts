import { notWarmedUpRules } from "@/lib/domain/knowledge/rules/other/not-warmed-up";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(notWarmedUpRules, "s-cold-stretching", {
  tier: "modify",
  found: { "key recorded, kind:stretch": [withKeys("not-warmed-up"), itemWith("kind:stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("kind:stretch")],
    "key recorded, diet": [withKeys("not-warmed-up"), itemWith("diet")],
  },
});
