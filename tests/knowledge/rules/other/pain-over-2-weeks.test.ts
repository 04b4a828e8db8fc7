import { painOver2WeeksRules } from "@/lib/domain/knowledge/rules/other/pain-over-2-weeks";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(painOver2WeeksRules, "s-self-medication-limit", {
  tier: "needs-clearance",
  found: {
    "key recorded, kind:heat": [withKeys("pain-over-2-weeks"), itemWith("kind:heat")],
    "key recorded, kind:cold": [withKeys("pain-over-2-weeks"), itemWith("kind:cold")],
    "key recorded, kind:heat-cold": [withKeys("pain-over-2-weeks"), itemWith("kind:heat-cold")],
    "key recorded, kind:topical": [withKeys("pain-over-2-weeks"), itemWith("kind:topical")],
    "key recorded, @self-massage": [withKeys("pain-over-2-weeks"), itemWith("@self-massage")],
    "key recorded, rest": [withKeys("pain-over-2-weeks"), itemWith("item:acute-rest")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("kind:heat")],
    "key recorded, diet": [withKeys("pain-over-2-weeks"), itemWith("diet")],
  },
});
