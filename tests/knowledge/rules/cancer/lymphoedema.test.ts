import { lymphoedemaRules } from "@/lib/domain/knowledge/rules/cancer/lymphoedema";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, withKeys } from "../../../support/facts";

describeRule(lymphoedemaRules, "H05", {
  tier: "contraindicated",
  found: {
    "lymphoedema, deep-pressure": [having("lymphoedema"), itemWith("deep-pressure")],
    "the key lymphoedema alone": [withKeys("lymphoedema"), itemWith("deep-pressure")],
    "the key lymph-nodes-removed alone": [withKeys("lymph-nodes-removed"), itemWith("deep-pressure")],
    "lymphoedema, focal-deep-pressure": [having("lymphoedema"), itemWith("focal-deep-pressure")],
    "lymphoedema, heat-local": [having("lymphoedema"), itemWith("heat-local")],
    "lymphoedema, heat-whole-body": [having("lymphoedema"), itemWith("heat-whole-body")],
    "lymphoedema, topical-irritant": [having("lymphoedema"), itemWith("topical-irritant")],
    "calves recorded, deep-pressure on the legs": [
      having("lymphoedema", { regions: ["calves"] }),
      itemWith("deep-pressure", ["legs"]),
    ],
    "no area recorded, deep-pressure on the neck": [having("lymphoedema"), itemWith("deep-pressure", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "lymphoedema, diet": [having("lymphoedema"), itemWith("diet")],
  },
  softened: {
    "calves recorded, deep-pressure on the neck": [
      having("lymphoedema", { regions: ["calves"] }),
      itemWith("deep-pressure", ["neck"]),
    ],
  },
});

describeRule(lymphoedemaRules, "H06", {
  tier: "needs-clearance",
  found: {
    "lymphoedema, @massage": [having("lymphoedema"), itemWith("@massage")],
    "the key lymphoedema alone": [withKeys("lymphoedema"), itemWith("@massage")],
    "the key lymph-nodes-removed alone": [withKeys("lymph-nodes-removed"), itemWith("@massage")],
    "lymphoedema, @self-massage": [having("lymphoedema"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "lymphoedema, diet": [having("lymphoedema"), itemWith("diet")],
  },
});

describeRule(lymphoedemaRules, "s-lymph-nodes-removed", {
  tier: "needs-clearance",
  found: {
    "lymphoedema, focal-deep-pressure": [having("lymphoedema"), itemWith("focal-deep-pressure")],
    "lymphoedema, deep-pressure": [having("lymphoedema"), itemWith("deep-pressure")],
    "lymphoedema, circulatory-strokes": [having("lymphoedema"), itemWith("circulatory-strokes")],
    "lymphoedema, @massage": [having("lymphoedema"), itemWith("@massage")],
    "the key lymphoedema alone": [withKeys("lymphoedema"), itemWith("@massage")],
    "the key lymph-nodes-removed alone": [withKeys("lymph-nodes-removed"), itemWith("@massage")],
    "lymphoedema, @self-massage": [having("lymphoedema"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("focal-deep-pressure")],
    "lymphoedema, diet": [having("lymphoedema"), itemWith("diet")],
  },
});
