import { muscleRelaxantRules } from "@/lib/domain/knowledge/rules/medicines/muscle-relaxant";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(muscleRelaxantRules, "J01", {
  tier: "contraindicated",
  found: {
    "muscle relaxant, strength-training": [taking("muscle-relaxant"), itemWith("strength-training")],
    "muscle relaxant, high-load": [taking("muscle-relaxant"), itemWith("high-load")],
    "muscle relaxant, max-effort": [taking("muscle-relaxant"), itemWith("max-effort")],
    "muscle relaxant, eccentric-heavy": [taking("muscle-relaxant"), itemWith("eccentric-heavy")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "muscle relaxant, diet": [taking("muscle-relaxant"), itemWith("diet")],
  },
});

describeRule(muscleRelaxantRules, "s-muscle-relaxant-no-strength", {
  tier: "contraindicated",
  found: {
    "muscle relaxant, strength-training": [taking("muscle-relaxant"), itemWith("strength-training")],
    "muscle relaxant, high-load": [taking("muscle-relaxant"), itemWith("high-load")],
    "muscle relaxant, max-effort": [taking("muscle-relaxant"), itemWith("max-effort")],
    "muscle relaxant, eccentric-heavy": [taking("muscle-relaxant"), itemWith("eccentric-heavy")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "muscle relaxant, diet": [taking("muscle-relaxant"), itemWith("diet")],
  },
});
