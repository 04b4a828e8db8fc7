import { addDays } from "@/lib/domain/day/day";
import { acuteInjury72hRules } from "@/lib/domain/knowledge/rules/red-flags/acute-injury-72h";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(acuteInjury72hRules, "A09", {
  tier: "contraindicated",
  found: {
    "3 days ago, deep-pressure": [having("acute-injury", { since: addDays(TODAY, -3) }), itemWith("deep-pressure")],
    "3 days ago, focal-deep-pressure": [
      having("acute-injury", { since: addDays(TODAY, -3) }),
      itemWith("focal-deep-pressure"),
    ],
    "3 days ago, heat-local": [having("acute-injury", { since: addDays(TODAY, -3) }), itemWith("heat-local")],
    "3 days ago, temperature-contrast": [
      having("acute-injury", { since: addDays(TODAY, -3) }),
      itemWith("temperature-contrast"),
    ],
    "3 days ago, percussive": [having("acute-injury", { since: addDays(TODAY, -3) }), itemWith("percussive")],
    "3 days ago, static-stretch": [having("acute-injury", { since: addDays(TODAY, -3) }), itemWith("static-stretch")],
    "3 days ago, topical-irritant": [
      having("acute-injury", { since: addDays(TODAY, -3) }),
      itemWith("topical-irritant"),
    ],
    "calves recorded, deep-pressure on the legs": [
      having("acute-injury", { regions: ["calves"], since: TODAY }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [
      having("acute-injury", { since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
  clear: {
    "4 days ago, deep-pressure": [having("acute-injury", { since: addDays(TODAY, -4) }), itemWith("deep-pressure")],
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "3 days ago, diet": [having("acute-injury", { since: addDays(TODAY, -3) }), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("acute-injury", { regions: ["calves"], since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});
