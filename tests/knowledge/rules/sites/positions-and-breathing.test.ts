import { positionsAndBreathingRules } from "@/lib/domain/knowledge/rules/sites/positions-and-breathing";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(positionsAndBreathingRules, "L06", {
  tier: "note",
  found: {
    "every client, isometric-hold": [client(), itemWith("isometric-hold")],
    "every client, isometric-max": [client(), itemWith("isometric-max")],
    "every client, isometric-neck": [client(), itemWith("isometric-neck")],
    "every client, focal-deep-pressure": [client(), itemWith("focal-deep-pressure")],
    "every client, high-load": [client(), itemWith("high-load")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(positionsAndBreathingRules, "L07", {
  tier: "note",
  found: { "every client, prone-lying": [client(), itemWith("prone-lying")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
