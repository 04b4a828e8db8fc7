import { opioidAndSedationRules } from "@/lib/domain/knowledge/rules/medicines/opioid-and-sedation";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(opioidAndSedationRules, "J02", {
  tier: "modify",
  found: {
    "opioid, heat-whole-body": [taking("opioid"), itemWith("heat-whole-body")],
    "opioid, deep-pressure": [taking("opioid"), itemWith("deep-pressure")],
    "opioid, focal-deep-pressure": [taking("opioid"), itemWith("focal-deep-pressure")],
    "opioid, heat-local": [taking("opioid"), itemWith("heat-local")],
    "opioid, cold-local": [taking("opioid"), itemWith("cold-local")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "opioid, diet": [taking("opioid"), itemWith("diet")],
  },
});

describeRule(opioidAndSedationRules, "J03", {
  tier: "modify",
  found: {
    "opioid, deep-pressure": [taking("opioid"), itemWith("deep-pressure")],
    "opioid, focal-deep-pressure": [taking("opioid"), itemWith("focal-deep-pressure")],
    "opioid, percussive": [taking("opioid"), itemWith("percussive")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "opioid, diet": [taking("opioid"), itemWith("diet")],
  },
});

describeRule(opioidAndSedationRules, "s-opioid-caution", {
  tier: "note",
  found: { "opioid, item:opioids-strong-painkillers": [taking("opioid"), itemWith("item:opioids-strong-painkillers")] },
  clear: {
    "nothing recorded": [client(), itemWith("item:opioids-strong-painkillers")],
    "opioid, diet": [taking("opioid"), itemWith("diet")],
  },
});
