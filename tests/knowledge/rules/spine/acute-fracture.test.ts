import { acuteFractureRules } from "@/lib/domain/knowledge/rules/spine/acute-fracture";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(acuteFractureRules, "D06", {
  tier: "contraindicated",
  found: {
    "fracture, @massage": [having("fracture"), itemWith("@massage")],
    "fracture, @self-massage": [having("fracture"), itemWith("@self-massage")],
    "fracture, strength-training": [having("fracture"), itemWith("strength-training")],
    "fracture, impact": [having("fracture"), itemWith("impact")],
    "fracture, high-load": [having("fracture"), itemWith("high-load")],
    "calves recorded, @massage on the legs": [
      having("fracture", { regions: ["calves"] }),
      itemWith("@massage", ["legs"]),
    ],
    "no area recorded, @massage on the neck": [having("fracture"), itemWith("@massage", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "fracture, diet": [having("fracture"), itemWith("diet")],
  },
  softened: {
    "calves recorded, @massage on the neck": [
      having("fracture", { regions: ["calves"] }),
      itemWith("@massage", ["neck"]),
    ],
  },
});
