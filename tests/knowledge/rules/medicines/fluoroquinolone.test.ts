import { fluoroquinoloneRules } from "@/lib/domain/knowledge/rules/medicines/fluoroquinolone";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(fluoroquinoloneRules, "D27", {
  tier: "contraindicated",
  found: {
    "fluoroquinolone, eccentric-heavy": [taking("fluoroquinolone"), itemWith("eccentric-heavy")],
    "fluoroquinolone, high-load": [taking("fluoroquinolone"), itemWith("high-load")],
    "fluoroquinolone, impact": [taking("fluoroquinolone"), itemWith("impact")],
    "fluoroquinolone, max-effort": [taking("fluoroquinolone"), itemWith("max-effort")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("eccentric-heavy")],
    "fluoroquinolone, diet": [taking("fluoroquinolone"), itemWith("diet")],
  },
});
