import { allergiesRules } from "@/lib/domain/knowledge/rules/skin/allergies";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(allergiesRules, "I03", {
  tier: "modify",
  found: {
    "allergy nut, oil-contact": [having("allergy-nut"), itemWith("oil-contact")],
    "allergy nut, topical-irritant": [having("allergy-nut"), itemWith("topical-irritant")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("oil-contact")],
    "allergy nut, diet": [having("allergy-nut"), itemWith("diet")],
  },
});

describeRule(allergiesRules, "I04", {
  tier: "modify",
  found: { "allergy latex, oil-contact": [having("allergy-latex"), itemWith("oil-contact")] },
  clear: {
    "nothing recorded": [client(), itemWith("oil-contact")],
    "allergy latex, diet": [having("allergy-latex"), itemWith("diet")],
  },
});

describeRule(allergiesRules, "I08", {
  tier: "modify",
  found: {
    "allergy nut, item:vegetables-berries-nuts-grains": [
      having("allergy-nut"),
      itemWith("item:vegetables-berries-nuts-grains"),
    ],
    "allergy nut, item:magnesium-rich-foods": [having("allergy-nut"), itemWith("item:magnesium-rich-foods")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("item:vegetables-berries-nuts-grains")],
    "allergy nut, diet": [having("allergy-nut"), itemWith("diet")],
  },
});
