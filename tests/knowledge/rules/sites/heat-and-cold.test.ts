import { heatAndColdRules } from "@/lib/domain/knowledge/rules/sites/heat-and-cold";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(heatAndColdRules, "s-ice-max-20-min", {
  tier: "note",
  found: {
    "every client, cold-local": [client(), itemWith("cold-local")],
    "every client, item:ice-pack": [client(), itemWith("item:ice-pack")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(heatAndColdRules, "s-never-sleep-with-compress", {
  tier: "note",
  found: {
    "every client, cold-local": [client(), itemWith("cold-local")],
    "every client, heat-local": [client(), itemWith("heat-local")],
    "every client, topical-irritant": [client(), itemWith("topical-irritant")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(heatAndColdRules, "s-pungent-tincture-burn", {
  tier: "modify",
  found: { "every client, topical-irritant": [client(), itemWith("topical-irritant")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(heatAndColdRules, "s-ice-gap-90-min", {
  tier: "note",
  found: { "every client, item:ice-pack": [client(), itemWith("item:ice-pack")] },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
