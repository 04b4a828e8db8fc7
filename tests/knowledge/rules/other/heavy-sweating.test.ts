import { heavySweatingRules } from "@/lib/domain/knowledge/rules/other/heavy-sweating";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(heavySweatingRules, "s-electrolyte-loss", {
  tier: "modify",
  found: {
    "key recorded, kind:aerobic": [withKeys("heavy-sweating"), itemWith("kind:aerobic")],
    "vomiting, kind:aerobic": [withKeys("vomiting"), itemWith("kind:aerobic")],
    "key recorded, kind:strength": [withKeys("heavy-sweating"), itemWith("kind:strength")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("kind:aerobic")],
    "key recorded, diet": [withKeys("heavy-sweating"), itemWith("diet")],
  },
});
