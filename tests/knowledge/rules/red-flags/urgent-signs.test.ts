import { addDays } from "@/lib/domain/day/day";
import { urgentSignsRules } from "@/lib/domain/knowledge/rules/red-flags/urgent-signs";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY, withKeys } from "../../../support/facts";

describeRule(urgentSignsRules, "A02", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("progressive-neuro-deficit"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("progressive-neuro-deficit"), itemWith("diet")],
  },
});

describeRule(urgentSignsRules, "A03", {
  tier: "contraindicated",
  found: { "key recorded, @all": [withKeys("serious-pathology-signs"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "key recorded, diet": [withKeys("serious-pathology-signs"), itemWith("diet")],
  },
});

describeRule(urgentSignsRules, "A04", {
  tier: "contraindicated",
  found: {
    "serious accident 42 days ago, @all": [
      having("recent-trauma", { since: addDays(TODAY, -42), stage: "major" }),
      itemWith("@all"),
    ],
  },
  clear: {
    "minor fall, @all": [having("recent-trauma", { since: addDays(TODAY, -1), stage: "minor" }), itemWith("@all")],
    "serious accident 43 days ago, @all": [
      having("recent-trauma", { since: addDays(TODAY, -43), stage: "major" }),
      itemWith("@all"),
    ],
    "nothing recorded": [client(), itemWith("@all")],
    "serious accident 42 days ago, diet": [
      having("recent-trauma", { since: addDays(TODAY, -42), stage: "major" }),
      itemWith("diet"),
    ],
  },
});
