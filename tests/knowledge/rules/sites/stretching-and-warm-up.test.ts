import { stretchingAndWarmUpRules } from "@/lib/domain/knowledge/rules/sites/stretching-and-warm-up";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith } from "../../../support/facts";

describeRule(stretchingAndWarmUpRules, "s-no-overexertion-stretch", {
  tier: "note",
  found: {
    "every client, back-stretch": [client(), itemWith("back-stretch")],
    "every client, kind:stretch": [client(), itemWith("kind:stretch")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(stretchingAndWarmUpRules, "s-shoulders-down-neck", {
  tier: "note",
  found: {
    "every client, item:neck-lateral-tilt": [client(), itemWith("item:neck-lateral-tilt")],
    "every client, item:neck-flexion-extension-tilt": [client(), itemWith("item:neck-flexion-extension-tilt")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});

describeRule(stretchingAndWarmUpRules, "s-no-over-twist", {
  tier: "note",
  found: {
    "every client, rotation": [client(), itemWith("rotation")],
    "every client, item:seated-spinal-twist": [client(), itemWith("item:seated-spinal-twist")],
  },
  clear: { "every client, diet": [client(), itemWith("diet")] },
});
