import { handsOnRules } from "@/lib/domain/knowledge/rules/sites/hands-on";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(handsOnRules, "s-massage-25-min", {
  tier: "note",
  found: {
    "every client, item:relaxing-back-massage-session": [client(), itemWith("item:relaxing-back-massage-session")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(handsOnRules, "s-partner-communication", {
  tier: "note",
  found: {
    "every client, partner-delivered": [client(), itemWith("partner-delivered")],
    "every client, item:home-partner-massage": [client(), itemWith("item:home-partner-massage")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(handsOnRules, "s-thumb-protection", {
  tier: "note",
  found: {
    "every client, item:hand-static-press-and-circles": [client(), itemWith("item:hand-static-press-and-circles")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
