import { goutFlareRules } from "@/lib/domain/knowledge/rules/other/gout-flare";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(goutFlareRules, "K10", {
  tier: "contraindicated",
  found: {
    "gout flare, @massage": [having("gout-flare"), itemWith("@massage")],
    "gout flare, heat-local": [having("gout-flare"), itemWith("heat-local")],
    "gout flare, @stretch": [having("gout-flare"), itemWith("@stretch")],
    "gout flare, strength-training": [having("gout-flare"), itemWith("strength-training")],
    "calves recorded, @massage on the legs": [
      having("gout-flare", { regions: ["calves"] }),
      itemWith("@massage", ["legs"]),
    ],
    "no area recorded, @massage on the neck": [having("gout-flare"), itemWith("@massage", ["neck"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "gout flare, diet": [having("gout-flare"), itemWith("diet")],
  },
  softened: {
    "calves recorded, @massage on the neck": [
      having("gout-flare", { regions: ["calves"] }),
      itemWith("@massage", ["neck"]),
    ],
  },
});
