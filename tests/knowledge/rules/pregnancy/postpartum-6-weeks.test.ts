import { addDays } from "@/lib/domain/day/day";
import { postpartum6WeeksRules } from "@/lib/domain/knowledge/rules/pregnancy/postpartum-6-weeks";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(postpartum6WeeksRules, "G09", {
  tier: "needs-clearance",
  found: {
    "42 days after birth, high-load": [
      having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }),
      itemWith("high-load"),
    ],
    "84 days after a caesarean, high-load": [
      having("birth", { since: addDays(TODAY, -84), stage: "caesarean" }),
      itemWith("high-load"),
    ],
    "42 days after birth, loaded-spinal-flexion": [
      having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }),
      itemWith("loaded-spinal-flexion"),
    ],
    "42 days after birth, max-effort": [
      having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }),
      itemWith("max-effort"),
    ],
    "42 days after birth, impact": [
      having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }),
      itemWith("impact"),
    ],
    "42 days after birth, prone-lying": [
      having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }),
      itemWith("prone-lying"),
    ],
  },
  clear: {
    "43 days after birth, high-load": [
      having("birth", { since: addDays(TODAY, -43), stage: "vaginal" }),
      itemWith("high-load"),
    ],
    "85 days after a caesarean, high-load": [
      having("birth", { since: addDays(TODAY, -85), stage: "caesarean" }),
      itemWith("high-load"),
    ],
    "nothing recorded": [client(), itemWith("high-load")],
    "42 days after birth, diet": [having("birth", { since: addDays(TODAY, -42), stage: "vaginal" }), itemWith("diet")],
  },
});
