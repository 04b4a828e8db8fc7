import { trainedYesterdayRules } from "@/lib/domain/knowledge/rules/other/trained-yesterday";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(trainedYesterdayRules, "s-one-day-between-pullups", {
  tier: "modify",
  found: {
    "key recorded, item:pull-up": [withKeys("trained-yesterday"), itemWith("item:pull-up")],
    "key recorded, item:eccentric-pull-up-assisted": [
      withKeys("trained-yesterday"),
      itemWith("item:eccentric-pull-up-assisted"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("item:pull-up")],
    "key recorded, diet": [withKeys("trained-yesterday"), itemWith("diet")],
  },
});
