import { recentTraumaRules } from "@/lib/domain/knowledge/rules/other/recent-trauma";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(recentTraumaRules, "s-trauma-aerobic", {
  tier: "modify",
  found: {
    "key recorded, aerobic-moderate": [withKeys("recent-trauma"), itemWith("aerobic-moderate")],
    "key recorded, aerobic-vigorous": [withKeys("recent-trauma"), itemWith("aerobic-vigorous")],
    "key recorded, impact": [withKeys("recent-trauma"), itemWith("impact")],
    "key recorded, water-immersion": [withKeys("recent-trauma"), itemWith("water-immersion")],
    "key recorded, kind:aerobic": [withKeys("recent-trauma"), itemWith("kind:aerobic")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("aerobic-moderate")],
    "key recorded, diet": [withKeys("recent-trauma"), itemWith("diet")],
  },
});
