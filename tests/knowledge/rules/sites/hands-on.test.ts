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

describeRule(handsOnRules, "s-massage-low-force", {
  tier: "note",
  found: {
    "every client, item:stroking": [client(), itemWith("item:stroking")],
    "every client, item:rubbing": [client(), itemWith("item:rubbing")],
    "every client, item:kneading": [client(), itemWith("item:kneading")],
    "every client, item:patting": [client(), itemWith("item:patting")],
    "every client, item:vibration": [client(), itemWith("item:vibration")],
    "every client, item:relaxing-back-massage-session": [client(), itemWith("item:relaxing-back-massage-session")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(handsOnRules, "s-neck-shoulder-care", {
  tier: "note",
  found: { "every client, neck-region-massage": [client(), itemWith("neck-region-massage")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
