import { addDays } from "@/lib/domain/day/day";
import { recentMiRules } from "@/lib/domain/knowledge/rules/cardiovascular/recent-mi";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(recentMiRules, "C07", {
  tier: "contraindicated",
  found: {
    "42 days ago, @all": [having("heart-attack", { since: addDays(TODAY, -42) }), itemWith("@all")],
    "date not known, @all": [having("heart-attack"), itemWith("@all")],
  },
  clear: {
    "43 days ago, @all": [having("heart-attack", { since: addDays(TODAY, -43) }), itemWith("@all")],
    "nothing recorded": [client(), itemWith("@all")],
    "42 days ago, diet": [having("heart-attack", { since: addDays(TODAY, -42) }), itemWith("diet")],
  },
});
