import { addDays } from "@/lib/domain/day/day";
import { recentSteroidInjectionRules } from "@/lib/domain/knowledge/rules/medicines/recent-steroid-injection";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(recentSteroidInjectionRules, "J10", {
  tier: "modify",
  found: {
    "14 days ago, deep-pressure": [
      having("recent-steroid-injection", { since: addDays(TODAY, -14) }),
      itemWith("deep-pressure"),
    ],
    "14 days ago, focal-deep-pressure": [
      having("recent-steroid-injection", { since: addDays(TODAY, -14) }),
      itemWith("focal-deep-pressure"),
    ],
    "14 days ago, high-load": [
      having("recent-steroid-injection", { since: addDays(TODAY, -14) }),
      itemWith("high-load"),
    ],
    "calves recorded, deep-pressure on the legs": [
      having("recent-steroid-injection", { regions: ["calves"], since: TODAY }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [
      having("recent-steroid-injection", { since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
  clear: {
    "15 days ago, deep-pressure": [
      having("recent-steroid-injection", { since: addDays(TODAY, -15) }),
      itemWith("deep-pressure"),
    ],
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "14 days ago, diet": [having("recent-steroid-injection", { since: addDays(TODAY, -14) }), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("recent-steroid-injection", { regions: ["calves"], since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});
