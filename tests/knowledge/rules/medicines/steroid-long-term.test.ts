import { steroidLongTermRules } from "@/lib/domain/knowledge/rules/medicines/steroid-long-term";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(steroidLongTermRules, "J04", {
  tier: "contraindicated",
  found: {
    "steroid oral, deep-pressure": [taking("steroid-oral"), itemWith("deep-pressure")],
    "steroid oral, focal-deep-pressure": [taking("steroid-oral"), itemWith("focal-deep-pressure")],
    "steroid oral, percussive": [taking("steroid-oral"), itemWith("percussive")],
    "steroid oral, skin-traction": [taking("steroid-oral"), itemWith("skin-traction")],
    "steroid oral, topical-irritant": [taking("steroid-oral"), itemWith("topical-irritant")],
    "steroid oral, cupping": [taking("steroid-oral"), itemWith("cupping")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "steroid oral, diet": [taking("steroid-oral"), itemWith("diet")],
  },
});

describeRule(steroidLongTermRules, "J04M", {
  tier: "modify",
  found: {
    "steroid oral, high-load": [taking("steroid-oral"), itemWith("high-load")],
    "steroid oral, loaded-spinal-flexion": [taking("steroid-oral"), itemWith("loaded-spinal-flexion")],
    "steroid oral, end-range-spinal-flexion": [taking("steroid-oral"), itemWith("end-range-spinal-flexion")],
    "steroid oral, max-effort": [taking("steroid-oral"), itemWith("max-effort")],
    "steroid oral, impact": [taking("steroid-oral"), itemWith("impact")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "steroid oral, diet": [taking("steroid-oral"), itemWith("diet")],
  },
});
