import { heatAndColdMoreRules } from "@/lib/domain/knowledge/rules/sites/heat-and-cold-more";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(heatAndColdMoreRules, "s-ice-not-on-skin", {
  tier: "note",
  found: {
    "every client, cold-local": [client(), itemWith("cold-local")],
    "every client, item:ice-pack": [client(), itemWith("item:ice-pack")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(heatAndColdMoreRules, "s-heating-pad-intensity", {
  tier: "note",
  found: {
    "every client, item:heat-at-once-water-preferred": [client(), itemWith("item:heat-at-once-water-preferred")],
    "every client, item:heat-general": [client(), itemWith("item:heat-general")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(heatAndColdMoreRules, "s-hot-room-training", {
  tier: "note",
  found: { "every client, hot-environment": [client(), itemWith("hot-environment")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
