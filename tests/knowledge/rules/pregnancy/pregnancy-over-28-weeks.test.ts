import { addDays } from "@/lib/domain/day/day";
import { pregnancyOver28WeeksRules } from "@/lib/domain/knowledge/rules/pregnancy/pregnancy-over-28-weeks";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pregnancyOver28WeeksRules, "G10", {
  tier: "modify",
  found: {
    "28 weeks on the day, @massage": [having("pregnancy", { dueDate: addDays(TODAY, 84) }), itemWith("@massage")],
    "28 weeks on the day, aerobic-moderate": [
      having("pregnancy", { dueDate: addDays(TODAY, 84) }),
      itemWith("aerobic-moderate"),
    ],
  },
  clear: {
    "27 weeks and 6 days, @massage": [having("pregnancy", { dueDate: addDays(TODAY, 85) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "28 weeks on the day, diet": [having("pregnancy", { dueDate: addDays(TODAY, 84) }), itemWith("diet")],
  },
});
