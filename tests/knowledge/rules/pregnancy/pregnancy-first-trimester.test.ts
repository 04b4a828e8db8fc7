import { addDays } from "@/lib/domain/day/day";
import { pregnancyFirstTrimesterRules } from "@/lib/domain/knowledge/rules/pregnancy/pregnancy-first-trimester";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pregnancyFirstTrimesterRules, "G03", {
  tier: "modify",
  found: {
    "13 weeks and 6 days, @massage": [having("pregnancy", { dueDate: addDays(TODAY, 183) }), itemWith("@massage")],
  },
  clear: {
    "14 weeks, @massage": [having("pregnancy", { dueDate: addDays(TODAY, 182) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "13 weeks and 6 days, diet": [having("pregnancy", { dueDate: addDays(TODAY, 183) }), itemWith("diet")],
  },
});
