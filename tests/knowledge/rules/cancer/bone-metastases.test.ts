import { boneMetastasesRules } from "@/lib/domain/knowledge/rules/cancer/bone-metastases";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(boneMetastasesRules, "H04", {
  tier: "contraindicated",
  found: {
    "bone metastases, deep-pressure": [having("bone-metastases"), itemWith("deep-pressure")],
    "bone metastases, percussive": [having("bone-metastases"), itemWith("percussive")],
    "bone metastases, high-load": [having("bone-metastases"), itemWith("high-load")],
    "bone metastases, impact": [having("bone-metastases"), itemWith("impact")],
    "bone metastases, loaded-spinal-flexion": [having("bone-metastases"), itemWith("loaded-spinal-flexion")],
    "bone metastases, end-range-spinal-flexion": [having("bone-metastases"), itemWith("end-range-spinal-flexion")],
    "bone metastases, rotation": [having("bone-metastases"), itemWith("rotation")],
    "bone metastases, end-range-spinal-extension": [having("bone-metastases"), itemWith("end-range-spinal-extension")],
    "bone metastases, vibration": [having("bone-metastases"), itemWith("vibration")],
    "bone metastases, focal-deep-pressure": [having("bone-metastases"), itemWith("focal-deep-pressure")],
    "bone metastases, direct-spine-pressure": [having("bone-metastases"), itemWith("direct-spine-pressure")],
    "bone metastases, @self-massage": [having("bone-metastases"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "bone metastases, diet": [having("bone-metastases"), itemWith("diet")],
  },
});
