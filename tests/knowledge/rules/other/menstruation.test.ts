import { menstruationRules } from "@/lib/domain/knowledge/rules/other/menstruation";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(menstruationRules, "K13", {
  tier: "note",
  found: {
    "menstruation, lumbar-region-massage": [having("menstruation"), itemWith("lumbar-region-massage")],
    "menstruation, abdominal-pressure": [having("menstruation"), itemWith("abdominal-pressure")],
    "menstruation, head-below-heart": [having("menstruation"), itemWith("head-below-heart")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("lumbar-region-massage")],
    "menstruation, diet": [having("menstruation"), itemWith("diet")],
  },
});

describeRule(menstruationRules, "s-menstruation-stretch", {
  tier: "note",
  found: { "menstruation, back-stretch": [having("menstruation"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "menstruation, diet": [having("menstruation"), itemWith("diet")],
  },
});
