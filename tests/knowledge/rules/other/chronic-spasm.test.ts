import { chronicSpasmRules } from "@/lib/domain/knowledge/rules/other/chronic-spasm";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(chronicSpasmRules, "s-strict-rest-not-enough", {
  tier: "note",
  found: { "chronic spasm, item:acute-rest": [having("chronic-spasm"), itemWith("item:acute-rest")] },
  clear: {
    "nothing recorded": [client(), itemWith("item:acute-rest")],
    "chronic spasm, diet": [having("chronic-spasm"), itemWith("diet")],
  },
});
