import { antiplateletRules } from "@/lib/domain/knowledge/rules/vessels/antiplatelet";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(antiplateletRules, "B09", {
  tier: "modify",
  found: {
    "antiplatelet, deep-pressure": [taking("antiplatelet"), itemWith("deep-pressure")],
    "antiplatelet, focal-deep-pressure": [taking("antiplatelet"), itemWith("focal-deep-pressure")],
    "antiplatelet, percussive": [taking("antiplatelet"), itemWith("percussive")],
    "antiplatelet, cupping": [taking("antiplatelet"), itemWith("cupping")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "antiplatelet, diet": [taking("antiplatelet"), itemWith("diet")],
  },
});
