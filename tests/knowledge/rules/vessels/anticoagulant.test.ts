import { anticoagulantRules } from "@/lib/domain/knowledge/rules/vessels/anticoagulant";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(anticoagulantRules, "B07", {
  tier: "contraindicated",
  found: {
    "anticoagulant, deep-pressure": [taking("anticoagulant"), itemWith("deep-pressure")],
    "anticoagulant, focal-deep-pressure": [taking("anticoagulant"), itemWith("focal-deep-pressure")],
    "anticoagulant, percussive": [taking("anticoagulant"), itemWith("percussive")],
    "anticoagulant, cupping": [taking("anticoagulant"), itemWith("cupping")],
    "anticoagulant, skin-traction": [taking("anticoagulant"), itemWith("skin-traction")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "anticoagulant, diet": [taking("anticoagulant"), itemWith("diet")],
  },
});

describeRule(anticoagulantRules, "B08", {
  tier: "modify",
  found: {
    "anticoagulant, moderate-pressure": [taking("anticoagulant"), itemWith("moderate-pressure")],
    "anticoagulant, vibration": [taking("anticoagulant"), itemWith("vibration")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("moderate-pressure")],
    "anticoagulant, diet": [taking("anticoagulant"), itemWith("diet")],
  },
});
