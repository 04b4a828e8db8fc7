import { atlantoaxialInstabilityRules } from "@/lib/domain/knowledge/rules/spine/atlantoaxial-instability";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(atlantoaxialInstabilityRules, "D18", {
  tier: "contraindicated",
  found: {
    "atlantoaxial instability, neck-end-range": [having("atlantoaxial-instability"), itemWith("neck-end-range")],
    "atlantoaxial instability, neck-rotation": [having("atlantoaxial-instability"), itemWith("neck-rotation")],
    "atlantoaxial instability, neck-flexion": [having("atlantoaxial-instability"), itemWith("neck-flexion")],
    "atlantoaxial instability, neck-extension": [having("atlantoaxial-instability"), itemWith("neck-extension")],
    "atlantoaxial instability, isometric-neck": [having("atlantoaxial-instability"), itemWith("isometric-neck")],
    "atlantoaxial instability, neck-region-massage": [
      having("atlantoaxial-instability"),
      itemWith("neck-region-massage"),
    ],
    "atlantoaxial instability, neck-side-bending": [having("atlantoaxial-instability"), itemWith("neck-side-bending")],
    "atlantoaxial instability, head-below-heart": [having("atlantoaxial-instability"), itemWith("head-below-heart")],
    "atlantoaxial instability, spinal-traction": [having("atlantoaxial-instability"), itemWith("spinal-traction")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "atlantoaxial instability, diet": [having("atlantoaxial-instability"), itemWith("diet")],
  },
});
