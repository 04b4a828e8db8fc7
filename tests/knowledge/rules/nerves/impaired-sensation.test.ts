import { impairedSensationRules } from "@/lib/domain/knowledge/rules/nerves/impaired-sensation";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(impairedSensationRules, "E05", {
  tier: "contraindicated",
  found: {
    "neuropathy, heat-local": [having("neuropathy"), itemWith("heat-local")],
    "neuropathy, cold-local": [having("neuropathy"), itemWith("cold-local")],
    "neuropathy, temperature-contrast": [having("neuropathy"), itemWith("temperature-contrast")],
    "neuropathy, topical-irritant": [having("neuropathy"), itemWith("topical-irritant")],
    "calves recorded, heat-local on the legs": [
      having("neuropathy", { regions: ["calves"] }),
      itemWith("heat-local", ["legs"]),
    ],
    "no area recorded, heat-local on the neck": [having("neuropathy"), itemWith("heat-local", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "neuropathy, diet": [having("neuropathy"), itemWith("diet")],
  },
  softened: {
    "calves recorded, heat-local on the neck": [
      having("neuropathy", { regions: ["calves"] }),
      itemWith("heat-local", ["neck"]),
    ],
  },
});

describeRule(impairedSensationRules, "E06", {
  tier: "modify",
  found: {
    "neuropathy, deep-pressure": [having("neuropathy"), itemWith("deep-pressure")],
    "neuropathy, focal-deep-pressure": [having("neuropathy"), itemWith("focal-deep-pressure")],
    "neuropathy, percussive": [having("neuropathy"), itemWith("percussive")],
    "neuropathy, warm-immersion": [having("neuropathy"), itemWith("warm-immersion")],
    "neuropathy, heat-whole-body": [having("neuropathy"), itemWith("heat-whole-body")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "neuropathy, diet": [having("neuropathy"), itemWith("diet")],
  },
});
