import { addDays } from "@/lib/domain/day/day";
import { deepVeinThrombosisRules } from "@/lib/domain/knowledge/rules/vessels/deep-vein-thrombosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(deepVeinThrombosisRules, "B01", {
  tier: "contraindicated",
  found: {
    "current, @massage": [having("dvt", { stage: "current" }), itemWith("@massage")],
    "current, @self-massage": [having("dvt", { stage: "current" }), itemWith("@self-massage")],
    "current, strength-training": [having("dvt", { stage: "current" }), itemWith("strength-training")],
    "current, aerobic-vigorous": [having("dvt", { stage: "current" }), itemWith("aerobic-vigorous")],
    "current, heat-local": [having("dvt", { stage: "current" }), itemWith("heat-local")],
    "current, heat-whole-body": [having("dvt", { stage: "current" }), itemWith("heat-whole-body")],
    "current, temperature-contrast": [having("dvt", { stage: "current" }), itemWith("temperature-contrast")],
    "current, vibration": [having("dvt", { stage: "current" }), itemWith("vibration")],
  },
  clear: {
    "treated long ago, @massage": [
      having("dvt", { since: addDays(TODAY, -400), stage: "treated" }),
      itemWith("@massage"),
    ],
    "nothing recorded": [client(), itemWith("@massage")],
    "current, diet": [having("dvt", { stage: "current" }), itemWith("diet")],
  },
});

describeRule(deepVeinThrombosisRules, "B02", {
  tier: "needs-clearance",
  found: {
    "current, @exercise": [having("dvt", { stage: "current" }), itemWith("@exercise")],
    "stage not known, @exercise": [having("dvt"), itemWith("@exercise")],
  },
  clear: {
    "treated long ago, @exercise": [
      having("dvt", { since: addDays(TODAY, -400), stage: "treated" }),
      itemWith("@exercise"),
    ],
    "nothing recorded": [client(), itemWith("@exercise")],
    "current, diet": [having("dvt", { stage: "current" }), itemWith("diet")],
  },
});

describeRule(deepVeinThrombosisRules, "B03", {
  tier: "needs-clearance",
  found: {
    "91 days ago, @massage": [having("dvt", { since: addDays(TODAY, -91), stage: "treated" }), itemWith("@massage")],
    "91 days ago, @self-massage": [
      having("dvt", { since: addDays(TODAY, -91), stage: "treated" }),
      itemWith("@self-massage"),
    ],
    "91 days ago, @exercise": [having("dvt", { since: addDays(TODAY, -91), stage: "treated" }), itemWith("@exercise")],
    "91 days ago, heat-whole-body": [
      having("dvt", { since: addDays(TODAY, -91), stage: "treated" }),
      itemWith("heat-whole-body"),
    ],
  },
  clear: {
    "92 days ago, @massage": [having("dvt", { since: addDays(TODAY, -92), stage: "treated" }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "91 days ago, diet": [having("dvt", { since: addDays(TODAY, -91), stage: "treated" }), itemWith("diet")],
  },
});

describeRule(deepVeinThrombosisRules, "B04", {
  tier: "contraindicated",
  found: {
    "91 days ago, deep-pressure": [
      having("dvt", { since: addDays(TODAY, -91), stage: "treated" }),
      itemWith("deep-pressure"),
    ],
    "91 days ago, focal-deep-pressure": [
      having("dvt", { since: addDays(TODAY, -91), stage: "treated" }),
      itemWith("focal-deep-pressure"),
    ],
    "91 days ago, percussive": [
      having("dvt", { since: addDays(TODAY, -91), stage: "treated" }),
      itemWith("percussive"),
    ],
    "91 days ago, vibration": [having("dvt", { since: addDays(TODAY, -91), stage: "treated" }), itemWith("vibration")],
    "calves recorded, deep-pressure on the legs": [
      having("dvt", { regions: ["calves"], stage: "treated", since: TODAY }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [
      having("dvt", { stage: "treated", since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
  clear: {
    "92 days ago, deep-pressure": [
      having("dvt", { since: addDays(TODAY, -92), stage: "treated" }),
      itemWith("deep-pressure"),
    ],
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "91 days ago, diet": [having("dvt", { since: addDays(TODAY, -91), stage: "treated" }), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("dvt", { regions: ["calves"], stage: "treated", since: TODAY }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});

describeRule(deepVeinThrombosisRules, "U03", {
  tier: "contraindicated",
  found: {
    "stage not known, @massage": [having("dvt"), itemWith("@massage")],
    "stage not known, @self-massage": [having("dvt"), itemWith("@self-massage")],
    "stage not known, strength-training": [having("dvt"), itemWith("strength-training")],
    "stage not known, aerobic-vigorous": [having("dvt"), itemWith("aerobic-vigorous")],
    "stage not known, heat-local": [having("dvt"), itemWith("heat-local")],
    "stage not known, heat-whole-body": [having("dvt"), itemWith("heat-whole-body")],
    "stage not known, temperature-contrast": [having("dvt"), itemWith("temperature-contrast")],
    "stage not known, vibration": [having("dvt"), itemWith("vibration")],
  },
  clear: {
    "treated long ago, @massage": [
      having("dvt", { since: addDays(TODAY, -400), stage: "treated" }),
      itemWith("@massage"),
    ],
    "nothing recorded": [client(), itemWith("@massage")],
    "stage not known, diet": [having("dvt"), itemWith("diet")],
  },
});

describeRule(deepVeinThrombosisRules, "s-thrombosis-stretch", {
  tier: "contraindicated",
  found: {
    "current, back-stretch": [having("dvt", { stage: "current" }), itemWith("back-stretch")],
    "stage not known, back-stretch": [having("dvt"), itemWith("back-stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "current, diet": [having("dvt", { stage: "current" }), itemWith("diet")],
  },
});
