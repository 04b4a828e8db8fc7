import { cancerActiveRules } from "@/lib/domain/knowledge/rules/cancer/cancer-active";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cancerActiveRules, "H01", {
  tier: "contraindicated",
  found: {
    "active, deep-pressure": [having("cancer", { stage: "active" }), itemWith("deep-pressure")],
    "active, focal-deep-pressure": [having("cancer", { stage: "active" }), itemWith("focal-deep-pressure")],
    "active, percussive": [having("cancer", { stage: "active" }), itemWith("percussive")],
    "active, vibration": [having("cancer", { stage: "active" }), itemWith("vibration")],
  },
  clear: {
    "over a year ago, deep-pressure": [having("cancer", { stage: "past" }), itemWith("deep-pressure")],
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "active, diet": [having("cancer", { stage: "active" }), itemWith("diet")],
  },
});

describeRule(cancerActiveRules, "H02", {
  tier: "needs-clearance",
  found: {
    "active, @massage": [having("cancer", { stage: "active" }), itemWith("@massage")],
    "active, @self-massage": [having("cancer", { stage: "active" }), itemWith("@self-massage")],
    "active, @exercise": [having("cancer", { stage: "active" }), itemWith("@exercise")],
    "active, heat-whole-body": [having("cancer", { stage: "active" }), itemWith("heat-whole-body")],
  },
  clear: {
    "over a year ago, @massage": [having("cancer", { stage: "past" }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "active, diet": [having("cancer", { stage: "active" }), itemWith("diet")],
  },
});

describeRule(cancerActiveRules, "s-cancer-diagnosed", {
  tier: "needs-clearance",
  found: {
    "active, @massage": [having("cancer", { stage: "active" }), itemWith("@massage")],
    "stage not known, @massage": [having("cancer"), itemWith("@massage")],
    "active, @self-massage": [having("cancer", { stage: "active" }), itemWith("@self-massage")],
    "active, kind:yoga": [having("cancer", { stage: "active" }), itemWith("kind:yoga")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "active, diet": [having("cancer", { stage: "active" }), itemWith("diet")],
  },
});
