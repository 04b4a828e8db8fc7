import { vertebralFractureRules } from "@/lib/domain/knowledge/rules/spine/vertebral-fracture";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(vertebralFractureRules, "D04", {
  tier: "contraindicated",
  found: {
    "vertebral fracture, loaded-spinal-flexion": [having("vertebral-fracture"), itemWith("loaded-spinal-flexion")],
    "vertebral fracture, end-range-spinal-flexion": [
      having("vertebral-fracture"),
      itemWith("end-range-spinal-flexion"),
    ],
    "vertebral fracture, spinal-flexion": [having("vertebral-fracture"), itemWith("spinal-flexion")],
    "vertebral fracture, rotation": [having("vertebral-fracture"), itemWith("rotation")],
    "vertebral fracture, impact": [having("vertebral-fracture"), itemWith("impact")],
    "vertebral fracture, high-load": [having("vertebral-fracture"), itemWith("high-load")],
    "vertebral fracture, max-effort": [having("vertebral-fracture"), itemWith("max-effort")],
    "vertebral fracture, percussive": [having("vertebral-fracture"), itemWith("percussive")],
    "vertebral fracture, deep-pressure": [having("vertebral-fracture"), itemWith("deep-pressure")],
    "vertebral fracture, direct-spine-pressure": [having("vertebral-fracture"), itemWith("direct-spine-pressure")],
    "vertebral fracture, head-below-heart": [having("vertebral-fracture"), itemWith("head-below-heart")],
    "vertebral fracture, vibration": [having("vertebral-fracture"), itemWith("vibration")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "vertebral fracture, diet": [having("vertebral-fracture"), itemWith("diet")],
  },
});

describeRule(vertebralFractureRules, "D05", {
  tier: "needs-clearance",
  found: {
    "vertebral fracture, @exercise": [having("vertebral-fracture"), itemWith("@exercise")],
    "vertebral fracture, @massage": [having("vertebral-fracture"), itemWith("@massage")],
    "vertebral fracture, @self-massage": [having("vertebral-fracture"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@exercise")],
    "vertebral fracture, diet": [having("vertebral-fracture"), itemWith("diet")],
  },
});
