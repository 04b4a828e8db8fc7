import { peripheralArterialDiseaseRules } from "@/lib/domain/knowledge/rules/vessels/peripheral-arterial-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(peripheralArterialDiseaseRules, "B13", {
  tier: "contraindicated",
  found: {
    "peripheral arterial disease, heat-local": [having("peripheral-arterial-disease"), itemWith("heat-local")],
    "peripheral arterial disease, cold-local": [having("peripheral-arterial-disease"), itemWith("cold-local")],
    "peripheral arterial disease, temperature-contrast": [
      having("peripheral-arterial-disease"),
      itemWith("temperature-contrast"),
    ],
    "peripheral arterial disease, topical-irritant": [
      having("peripheral-arterial-disease"),
      itemWith("topical-irritant"),
    ],
    "calves recorded, heat-local on the legs": [
      having("peripheral-arterial-disease", { regions: ["calves"] }),
      itemWith("heat-local", ["legs"]),
    ],
    "no area recorded, heat-local on the neck": [
      having("peripheral-arterial-disease"),
      itemWith("heat-local", ["neck"]),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "peripheral arterial disease, diet": [having("peripheral-arterial-disease"), itemWith("diet")],
  },
  softened: {
    "calves recorded, heat-local on the neck": [
      having("peripheral-arterial-disease", { regions: ["calves"] }),
      itemWith("heat-local", ["neck"]),
    ],
  },
});
