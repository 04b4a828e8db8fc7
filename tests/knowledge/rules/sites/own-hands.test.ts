import { ownHandsRules } from "@/lib/domain/knowledge/rules/sites/own-hands";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(ownHandsRules, "s-partner-communication", {
  tier: "note",
  found: {
    "every client, partner-delivered": [client(), itemWith("partner-delivered")],
    "every client, item:home-partner-massage": [client(), itemWith("item:home-partner-massage")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(ownHandsRules, "s-thumb-protection", {
  tier: "note",
  found: {
    "every client, item:hand-static-press-and-circles": [client(), itemWith("item:hand-static-press-and-circles")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(ownHandsRules, "s-no-breath-stop-self-massage", {
  tier: "note",
  found: { "every client, @self-massage": [client(), itemWith("@self-massage")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(ownHandsRules, "s-wall-not-too-hard", {
  tier: "note",
  found: {
    "every client, item:door-frame-pressure": [client(), itemWith("item:door-frame-pressure")],
    "every client, item:wall-supported-self-massage": [client(), itemWith("item:wall-supported-self-massage")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(ownHandsRules, "s-hand-pressure-gentle", {
  tier: "note",
  found: {
    "every client, item:hand-static-press-and-circles": [client(), itemWith("item:hand-static-press-and-circles")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
