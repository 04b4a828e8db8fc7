import { acuteSpasmRules } from "@/lib/domain/knowledge/rules/spine/acute-spasm";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, withKeys } from "../../../support/facts";

describeRule(acuteSpasmRules, "s-nothing-strenuous-in-episode", {
  tier: "contraindicated",
  found: {
    "acute spasm, strength-training": [having("acute-spasm"), itemWith("strength-training")],
    "acute spasm, max-effort": [having("acute-spasm"), itemWith("max-effort")],
    "acute spasm, high-load": [having("acute-spasm"), itemWith("high-load")],
    "acute spasm, aerobic-vigorous": [having("acute-spasm"), itemWith("aerobic-vigorous")],
    "acute spasm, aerobic-moderate": [having("acute-spasm"), itemWith("aerobic-moderate")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-stretch-after-spasm-eases", {
  tier: "modify",
  found: {
    "acute spasm, static-stretch": [having("acute-spasm"), itemWith("static-stretch")],
    "acute spasm, kind:stretch": [having("acute-spasm"), itemWith("kind:stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("static-stretch")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-avoid-icing-spasm", {
  tier: "note",
  found: { "acute spasm, cold-local": [having("acute-spasm"), itemWith("cold-local")] },
  clear: {
    "nothing recorded": [client(), itemWith("cold-local")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-no-bruising", {
  tier: "modify",
  found: {
    "acute spasm, focal-deep-pressure": [having("acute-spasm"), itemWith("focal-deep-pressure")],
    "acute spasm, @self-massage": [having("acute-spasm"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("focal-deep-pressure")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-heat-not-before-3-days", {
  tier: "modify",
  found: {
    "key recorded, heat-local": [withKeys("onset-within-3-days"), itemWith("heat-local")],
    "key recorded, heat-whole-body": [withKeys("onset-within-3-days"), itemWith("heat-whole-body")],
    "key recorded, warm-immersion": [withKeys("onset-within-3-days"), itemWith("warm-immersion")],
    "key recorded, item:moist-heat-after-3-days": [
      withKeys("onset-within-3-days"),
      itemWith("item:moist-heat-after-3-days"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "key recorded, diet": [withKeys("onset-within-3-days"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-roll-beside-sore-spot", {
  tier: "modify",
  found: {
    "acute spasm, item:ball-rolling-self-massage": [having("acute-spasm"), itemWith("item:ball-rolling-self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("item:ball-rolling-self-massage")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});

describeRule(acuteSpasmRules, "s-early-rest", {
  tier: "modify",
  found: {
    "acute spasm, strength-training": [having("acute-spasm"), itemWith("strength-training")],
    "acute spasm, aerobic-vigorous": [having("acute-spasm"), itemWith("aerobic-vigorous")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "acute spasm, diet": [having("acute-spasm"), itemWith("diet")],
  },
});
