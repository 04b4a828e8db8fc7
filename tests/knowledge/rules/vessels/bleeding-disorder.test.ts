import { bleedingDisorderRules } from "@/lib/domain/knowledge/rules/vessels/bleeding-disorder";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(bleedingDisorderRules, "B10", {
  tier: "contraindicated",
  found: {
    "bleeding disorder, deep-pressure": [having("bleeding-disorder"), itemWith("deep-pressure")],
    "bleeding disorder, focal-deep-pressure": [having("bleeding-disorder"), itemWith("focal-deep-pressure")],
    "bleeding disorder, percussive": [having("bleeding-disorder"), itemWith("percussive")],
    "bleeding disorder, skin-traction": [having("bleeding-disorder"), itemWith("skin-traction")],
    "bleeding disorder, impact": [having("bleeding-disorder"), itemWith("impact")],
    "bleeding disorder, high-load": [having("bleeding-disorder"), itemWith("high-load")],
    "bleeding disorder, eccentric-heavy": [having("bleeding-disorder"), itemWith("eccentric-heavy")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "bleeding disorder, diet": [having("bleeding-disorder"), itemWith("diet")],
  },
});

describeRule(bleedingDisorderRules, "B11", {
  tier: "needs-clearance",
  found: {
    "bleeding disorder, @massage": [having("bleeding-disorder"), itemWith("@massage")],
    "bleeding disorder, @self-massage": [having("bleeding-disorder"), itemWith("@self-massage")],
    "bleeding disorder, @exercise": [having("bleeding-disorder"), itemWith("@exercise")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "bleeding disorder, diet": [having("bleeding-disorder"), itemWith("diet")],
  },
});
