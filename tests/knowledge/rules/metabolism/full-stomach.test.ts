import { fullStomachRules } from "@/lib/domain/knowledge/rules/metabolism/full-stomach";
import { describeRule } from "../../../support/describe-rule";
import { chosen, client, having, itemWith, withKeys } from "../../../support/facts";

describeRule(fullStomachRules, "F10", {
  tier: "modify",
  found: {
    "meal within 60 min, @massage": [having("meal-within-60-min"), itemWith("@massage")],
    "reflux, @massage": [having("reflux"), itemWith("@massage")],
    "meal within 60 min, prone-lying": [having("meal-within-60-min"), itemWith("prone-lying")],
    "meal within 60 min, head-below-heart": [having("meal-within-60-min"), itemWith("head-below-heart")],
    "meal within 60 min, abdominal-pressure": [having("meal-within-60-min"), itemWith("abdominal-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "meal within 60 min, diet": [having("meal-within-60-min"), itemWith("diet")],
  },
});

describeRule(fullStomachRules, "s-massage-no-meal", {
  tier: "modify",
  found: {
    "after a meal, the self-massage session": [withKeys("meal-within-60-min"), chosen("self-massage-session")],
    "meal within 60 min, @massage": [having("meal-within-60-min"), itemWith("@massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "meal within 60 min, diet": [having("meal-within-60-min"), itemWith("diet")],
  },
});
