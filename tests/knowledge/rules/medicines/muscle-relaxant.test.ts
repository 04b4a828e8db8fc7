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

describeRule(muscleRelaxantRules, "s-muscle-relaxant-liver-cns", {
  tier: "note",
  found: {
    "muscle relaxant, item:muscle-relaxants": [taking("muscle-relaxant"), itemWith("item:muscle-relaxants")],
    "benzodiazepine, item:muscle-relaxants": [taking("benzodiazepine"), itemWith("item:muscle-relaxants")],
    "muscle relaxant, item:sedatives": [taking("muscle-relaxant"), itemWith("item:sedatives")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("item:muscle-relaxants")],
    "muscle relaxant, diet": [taking("muscle-relaxant"), itemWith("diet")],
  },
});
