import { noResponseToMassageRules } from "@/lib/domain/knowledge/rules/other/no-response-to-massage";
import { describeRule } from "../../../support/describe-rule";
import { chosen, client, itemWith, withKeys } from "../../../support/facts";

describeRule(noResponseToMassageRules, "s-massage-no-result", {
  tier: "modify",
  found: {
    "key recorded, the self-massage session": [withKeys("no-response-to-massage"), chosen("self-massage-session")],
    "key recorded, @massage": [withKeys("no-response-to-massage"), itemWith("@massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "key recorded, diet": [withKeys("no-response-to-massage"), itemWith("diet")],
  },
});
