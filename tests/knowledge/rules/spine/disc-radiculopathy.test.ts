import { discRadiculopathyRules } from "@/lib/domain/knowledge/rules/spine/disc-radiculopathy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(discRadiculopathyRules, "D09", {
  tier: "contraindicated",
  found: {
    "disc radiculopathy, loaded-spinal-flexion": [having("disc-radiculopathy"), itemWith("loaded-spinal-flexion")],
    "disc radiculopathy, end-range-spinal-flexion": [
      having("disc-radiculopathy"),
      itemWith("end-range-spinal-flexion"),
    ],
    "disc radiculopathy, high-load": [having("disc-radiculopathy"), itemWith("high-load")],
    "disc radiculopathy, max-effort": [having("disc-radiculopathy"), itemWith("max-effort")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "disc radiculopathy, diet": [having("disc-radiculopathy"), itemWith("diet")],
  },
});

describeRule(discRadiculopathyRules, "D10", {
  tier: "modify",
  found: {
    "disc radiculopathy, spinal-flexion": [having("disc-radiculopathy"), itemWith("spinal-flexion")],
    "disc radiculopathy, spinal-extension": [having("disc-radiculopathy"), itemWith("spinal-extension")],
    "disc radiculopathy, rotation": [having("disc-radiculopathy"), itemWith("rotation")],
    "disc radiculopathy, back-stretch": [having("disc-radiculopathy"), itemWith("back-stretch")],
    "disc radiculopathy, deep-pressure": [having("disc-radiculopathy"), itemWith("deep-pressure")],
    "disc radiculopathy, focal-deep-pressure": [having("disc-radiculopathy"), itemWith("focal-deep-pressure")],
    "disc radiculopathy, strength-training": [having("disc-radiculopathy"), itemWith("strength-training")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("spinal-flexion")],
    "disc radiculopathy, diet": [having("disc-radiculopathy"), itemWith("diet")],
  },
});
