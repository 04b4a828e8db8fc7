import { heartFailureRules } from "@/lib/domain/knowledge/rules/cardiovascular/heart-failure";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(heartFailureRules, "C10", {
  tier: "needs-clearance",
  found: {
    "stable, @massage": [having("heart-failure", { stage: "stable" }), itemWith("@massage")],
    "stable, @exercise": [having("heart-failure", { stage: "stable" }), itemWith("@exercise")],
    "stable, heat-whole-body": [having("heart-failure", { stage: "stable" }), itemWith("heat-whole-body")],
    "stable, warm-immersion": [having("heart-failure", { stage: "stable" }), itemWith("warm-immersion")],
    "stable, temperature-contrast": [having("heart-failure", { stage: "stable" }), itemWith("temperature-contrast")],
    "stable, water-immersion": [having("heart-failure", { stage: "stable" }), itemWith("water-immersion")],
    "stable, supine-lying": [having("heart-failure", { stage: "stable" }), itemWith("supine-lying")],
    "stable, prone-lying": [having("heart-failure", { stage: "stable" }), itemWith("prone-lying")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "stable, diet": [having("heart-failure", { stage: "stable" }), itemWith("diet")],
  },
});

describeRule(heartFailureRules, "C11", {
  tier: "contraindicated",
  found: { "getting worse, @all": [having("heart-failure", { stage: "worse" }), itemWith("@all")] },
  clear: {
    "stable, @all": [having("heart-failure", { stage: "stable" }), itemWith("@all")],
    "nothing recorded": [client(), itemWith("@all")],
    "getting worse, diet": [having("heart-failure", { stage: "worse" }), itemWith("diet")],
  },
});
