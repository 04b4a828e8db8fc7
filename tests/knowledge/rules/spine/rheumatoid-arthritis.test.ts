import { rheumatoidArthritisRules } from "@/lib/domain/knowledge/rules/spine/rheumatoid-arthritis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(rheumatoidArthritisRules, "D16", {
  tier: "needs-clearance",
  found: {
    "rheumatoid arthritis, neck-end-range": [having("rheumatoid-arthritis"), itemWith("neck-end-range")],
    "rheumatoid arthritis, isometric-neck": [having("rheumatoid-arthritis"), itemWith("isometric-neck")],
    "rheumatoid arthritis, spinal-traction": [having("rheumatoid-arthritis"), itemWith("spinal-traction")],
    "rheumatoid arthritis, neck-rotation": [having("rheumatoid-arthritis"), itemWith("neck-rotation")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "rheumatoid arthritis, diet": [having("rheumatoid-arthritis"), itemWith("diet")],
  },
});

describeRule(rheumatoidArthritisRules, "D16N", {
  tier: "contraindicated",
  found: {
    "neck signs, neck-end-range": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("neck-end-range")],
    "neck signs, neck-flexion": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("neck-flexion")],
    "neck signs, isometric-neck": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("isometric-neck")],
    "neck signs, neck-rotation": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("neck-rotation")],
    "neck signs, neck-extension": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("neck-extension")],
    "neck signs, neck-side-bending": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("neck-side-bending")],
    "neck signs, neck-region-massage": [
      having("rheumatoid-arthritis", { stage: "neck" }),
      itemWith("neck-region-massage"),
    ],
    "neck signs, spinal-traction": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("spinal-traction")],
    "neck signs, head-below-heart": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("head-below-heart")],
  },
  clear: {
    "no neck signs, neck-end-range": [having("rheumatoid-arthritis", { stage: "none" }), itemWith("neck-end-range")],
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "neck signs, diet": [having("rheumatoid-arthritis", { stage: "neck" }), itemWith("diet")],
  },
});

describeRule(rheumatoidArthritisRules, "D17", {
  tier: "modify",
  found: {
    "rheumatoid arthritis, high-load": [having("rheumatoid-arthritis"), itemWith("high-load")],
    "rheumatoid arthritis, @stretch": [having("rheumatoid-arthritis"), itemWith("@stretch")],
    "rheumatoid arthritis, deep-pressure": [having("rheumatoid-arthritis"), itemWith("deep-pressure")],
    "rheumatoid arthritis, focal-deep-pressure": [having("rheumatoid-arthritis"), itemWith("focal-deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "rheumatoid arthritis, diet": [having("rheumatoid-arthritis"), itemWith("diet")],
  },
});
