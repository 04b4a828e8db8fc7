import { coldSensitivityRules } from "@/lib/domain/knowledge/rules/skin/cold-sensitivity";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(coldSensitivityRules, "I05", {
  tier: "contraindicated",
  found: {
    "raynaud, cold-local": [having("raynaud"), itemWith("cold-local")],
    "raynaud, temperature-contrast": [having("raynaud"), itemWith("temperature-contrast")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("cold-local")],
    "raynaud, diet": [having("raynaud"), itemWith("diet")],
  },
});
