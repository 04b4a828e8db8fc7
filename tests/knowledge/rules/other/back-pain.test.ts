import { backPainRules } from "@/lib/domain/knowledge/rules/other/back-pain";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(backPainRules, "s-not-all-exercises-help", {
  tier: "note",
  found: {
    "acute severe pain, kind:strength": [having("acute-severe-pain"), itemWith("kind:strength")],
    "acute severe pain, kind:stretch": [having("acute-severe-pain"), itemWith("kind:stretch")],
    "acute severe pain, kind:yoga": [having("acute-severe-pain"), itemWith("kind:yoga")],
    "acute severe pain, kind:aerobic": [having("acute-severe-pain"), itemWith("kind:aerobic")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("kind:strength")],
    "acute severe pain, diet": [having("acute-severe-pain"), itemWith("diet")],
  },
});
