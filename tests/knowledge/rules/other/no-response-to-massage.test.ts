import { noResponseToMassageRules } from "@/lib/domain/knowledge/rules/other/no-response-to-massage";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, withKeys } from "../../../support/facts";

describeRule(noResponseToMassageRules, "s-massage-no-result", {
  tier: "modify",
  found: { "key recorded, @massage": [withKeys("no-response-to-massage"), itemWith("@massage")] },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "key recorded, diet": [withKeys("no-response-to-massage"), itemWith("diet")],
  },
});
