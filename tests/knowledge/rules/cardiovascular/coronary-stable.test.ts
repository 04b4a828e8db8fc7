import { addDays } from "@/lib/domain/day/day";
import { coronaryStableRules } from "@/lib/domain/knowledge/rules/cardiovascular/coronary-stable";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(coronaryStableRules, "C08", {
  tier: "needs-clearance",
  found: {
    "heart attack 43 days ago, high-load": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("high-load"),
    ],
    "recorded, high-load": [having("coronary-disease"), itemWith("high-load")],
    "heart attack 43 days ago, max-effort": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("max-effort"),
    ],
    "heart attack 43 days ago, isometric-max": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("isometric-max"),
    ],
    "heart attack 43 days ago, breath-hold-risk": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("breath-hold-risk"),
    ],
    "heart attack 43 days ago, aerobic-vigorous": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("aerobic-vigorous"),
    ],
    "heart attack 43 days ago, heat-whole-body": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("heat-whole-body"),
    ],
    "heart attack 43 days ago, temperature-contrast": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("temperature-contrast"),
    ],
  },
  clear: {
    "heart attack 42 days ago, high-load": [
      having("heart-attack", { since: addDays(TODAY, -42) }),
      itemWith("high-load"),
    ],
    "nothing recorded": [client(), itemWith("high-load")],
    "heart attack 43 days ago, diet": [having("heart-attack", { since: addDays(TODAY, -43) }), itemWith("diet")],
  },
});

describeRule(coronaryStableRules, "C09", {
  tier: "modify",
  found: {
    "heart attack 43 days ago, @massage": [
      having("heart-attack", { since: addDays(TODAY, -43) }),
      itemWith("@massage"),
    ],
    "recorded, @massage": [having("coronary-disease"), itemWith("@massage")],
  },
  clear: {
    "heart attack 42 days ago, @massage": [
      having("heart-attack", { since: addDays(TODAY, -42) }),
      itemWith("@massage"),
    ],
    "nothing recorded": [client(), itemWith("@massage")],
    "heart attack 43 days ago, diet": [having("heart-attack", { since: addDays(TODAY, -43) }), itemWith("diet")],
  },
});
