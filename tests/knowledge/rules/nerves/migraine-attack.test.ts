import { migraineAttackRules } from "@/lib/domain/knowledge/rules/nerves/migraine-attack";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(migraineAttackRules, "E15", {
  tier: "modify",
  found: {
    "migraine attack, @massage": [having("migraine-attack"), itemWith("@massage")],
    "migraine attack, @exercise": [having("migraine-attack"), itemWith("@exercise")],
    "migraine attack, heat-whole-body": [having("migraine-attack"), itemWith("heat-whole-body")],
    "migraine attack, topical-irritant": [having("migraine-attack"), itemWith("topical-irritant")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "migraine attack, diet": [having("migraine-attack"), itemWith("diet")],
  },
});
