import { transdermalPatchRules } from "@/lib/domain/knowledge/rules/skin/transdermal-patch";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(transdermalPatchRules, "I06", {
  tier: "contraindicated",
  found: {
    "transdermal patch, heat-local": [having("transdermal-patch"), itemWith("heat-local")],
    "transdermal patch, heat-whole-body": [having("transdermal-patch"), itemWith("heat-whole-body")],
    "transdermal patch, topical-irritant": [having("transdermal-patch"), itemWith("topical-irritant")],
    "calves recorded, heat-local on the legs": [
      having("transdermal-patch", { regions: ["calves"] }),
      itemWith("heat-local", ["legs"]),
    ],
    "no area recorded, heat-local on the neck": [having("transdermal-patch"), itemWith("heat-local", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "transdermal patch, diet": [having("transdermal-patch"), itemWith("diet")],
  },
  softened: {
    "calves recorded, heat-local on the neck": [
      having("transdermal-patch", { regions: ["calves"] }),
      itemWith("heat-local", ["neck"]),
    ],
  },
});
