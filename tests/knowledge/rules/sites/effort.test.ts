import { effortRules } from "@/lib/domain/knowledge/rules/sites/effort";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(effortRules, "s-no-breath-holding", {
  tier: "note",
  found: {
    "every client, isometric-max": [client(), itemWith("isometric-max")],
    "every client, isometric-hold": [client(), itemWith("isometric-hold")],
    "every client, isometric-neck": [client(), itemWith("isometric-neck")],
    "every client, item:progressive-muscle-relaxation": [client(), itemWith("item:progressive-muscle-relaxation")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(effortRules, "s-rest-limit-60", {
  tier: "note",
  found: {
    "every client, item:fitball-hyperextension": [client(), itemWith("item:fitball-hyperextension")],
    "every client, item:scapular-retraction-low-cable": [client(), itemWith("item:scapular-retraction-low-cable")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
