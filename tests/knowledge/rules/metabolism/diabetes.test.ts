import { diabetesRules } from "@/lib/domain/knowledge/rules/metabolism/diabetes";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(diabetesRules, "F01", {
  tier: "modify",
  found: { "diabetes, @exercise": [having("diabetes"), itemWith("@exercise")] },
  clear: {
    "nothing recorded": [client(), itemWith("@exercise")],
    "diabetes, diet": [having("diabetes"), itemWith("diet")],
  },
});

describeRule(diabetesRules, "F02", {
  tier: "contraindicated",
  found: {
    "diabetic neuropathy, heat-local": [having("diabetic-neuropathy"), itemWith("heat-local")],
    "diabetic neuropathy, cold-local": [having("diabetic-neuropathy"), itemWith("cold-local")],
    "diabetic neuropathy, temperature-contrast": [having("diabetic-neuropathy"), itemWith("temperature-contrast")],
    "diabetic neuropathy, topical-irritant": [having("diabetic-neuropathy"), itemWith("topical-irritant")],
    "diabetic neuropathy, heat-local on the legs": [having("diabetic-neuropathy"), itemWith("heat-local", ["legs"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "diabetic neuropathy, diet": [having("diabetic-neuropathy"), itemWith("diet")],
  },
  softened: {
    "diabetic neuropathy, heat-local on the head-face": [
      having("diabetic-neuropathy"),
      itemWith("heat-local", ["head-face"]),
    ],
  },
});

describeRule(diabetesRules, "F02M", {
  tier: "modify",
  found: {
    "diabetic neuropathy, impact": [having("diabetic-neuropathy"), itemWith("impact")],
    "diabetic neuropathy, balance-demand": [having("diabetic-neuropathy"), itemWith("balance-demand")],
    "diabetic neuropathy, deep-pressure": [having("diabetic-neuropathy"), itemWith("deep-pressure")],
    "diabetic neuropathy, focal-deep-pressure": [having("diabetic-neuropathy"), itemWith("focal-deep-pressure")],
    "diabetic neuropathy, warm-immersion": [having("diabetic-neuropathy"), itemWith("warm-immersion")],
    "diabetic neuropathy, heat-whole-body": [having("diabetic-neuropathy"), itemWith("heat-whole-body")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("impact")],
    "diabetic neuropathy, diet": [having("diabetic-neuropathy"), itemWith("diet")],
  },
});

describeRule(diabetesRules, "F03", {
  tier: "modify",
  found: {
    "diabetes, @massage": [having("diabetes"), itemWith("@massage")],
    "calves recorded, @massage on the legs": [
      having("diabetes", { regions: ["calves"] }),
      itemWith("@massage", ["legs"]),
    ],
    "no area recorded, @massage on the neck": [having("diabetes"), itemWith("@massage", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "diabetes, diet": [having("diabetes"), itemWith("diet")],
  },
  softened: {
    "calves recorded, @massage on the neck": [
      having("diabetes", { regions: ["calves"] }),
      itemWith("@massage", ["neck"]),
    ],
  },
});
