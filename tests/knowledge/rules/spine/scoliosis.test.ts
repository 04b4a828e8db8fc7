import { scoliosisRules } from "@/lib/domain/knowledge/rules/spine/scoliosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(scoliosisRules, "D28", {
  tier: "modify",
  found: {
    "scoliosis, strength-training": [having("scoliosis"), itemWith("strength-training")],
    "scoliosis, rotation": [having("scoliosis"), itemWith("rotation")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "scoliosis, diet": [having("scoliosis"), itemWith("diet")],
  },
});
