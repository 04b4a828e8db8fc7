import { muscleTensionRules } from "@/lib/domain/knowledge/rules/other/muscle-tension";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(muscleTensionRules, "s-sudden-move-tense-muscle", {
  tier: "note",
  found: {
    "muscle tension, max-effort": [having("muscle-tension"), itemWith("max-effort")],
    "muscle tension, impact": [having("muscle-tension"), itemWith("impact")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("max-effort")],
    "muscle tension, diet": [having("muscle-tension"), itemWith("diet")],
  },
});
