import { skinInfectionRules } from "@/lib/domain/knowledge/rules/skin/skin-infection";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(skinInfectionRules, "I01", {
  tier: "contraindicated",
  found: {
    "skin infection, @massage": [having("skin-infection"), itemWith("@massage")],
    "skin infection, @self-massage": [having("skin-infection"), itemWith("@self-massage")],
    "skin infection, heat-local": [having("skin-infection"), itemWith("heat-local")],
    "skin infection, topical-irritant": [having("skin-infection"), itemWith("topical-irritant")],
    "skin infection, water-immersion": [having("skin-infection"), itemWith("water-immersion")],
    "calves recorded, @massage on the legs": [
      having("skin-infection", { regions: ["calves"] }),
      itemWith("@massage", ["legs"]),
    ],
    "no area recorded, @massage on the neck": [having("skin-infection"), itemWith("@massage", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "skin infection, diet": [having("skin-infection"), itemWith("diet")],
  },
  softened: {
    "calves recorded, @massage on the neck": [
      having("skin-infection", { regions: ["calves"] }),
      itemWith("@massage", ["neck"]),
    ],
  },
});
