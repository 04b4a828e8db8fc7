import { radiotherapyRules } from "@/lib/domain/knowledge/rules/cancer/radiotherapy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(radiotherapyRules, "H07", {
  tier: "contraindicated",
  found: {
    "radiotherapy, oil-contact": [having("radiotherapy"), itemWith("oil-contact")],
    "radiotherapy, deep-pressure": [having("radiotherapy"), itemWith("deep-pressure")],
    "radiotherapy, heat-local": [having("radiotherapy"), itemWith("heat-local")],
    "radiotherapy, topical-irritant": [having("radiotherapy"), itemWith("topical-irritant")],
    "calves recorded, oil-contact on the legs": [
      having("radiotherapy", { regions: ["calves"] }),
      itemWith("oil-contact", ["legs"]),
    ],
    "no area recorded, oil-contact on the neck": [having("radiotherapy"), itemWith("oil-contact", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("oil-contact")],
    "radiotherapy, diet": [having("radiotherapy"), itemWith("diet")],
  },
  softened: {
    "calves recorded, oil-contact on the neck": [
      having("radiotherapy", { regions: ["calves"] }),
      itemWith("oil-contact", ["neck"]),
    ],
  },
});
