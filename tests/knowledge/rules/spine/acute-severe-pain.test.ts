import { acuteSeverePainRules } from "@/lib/domain/knowledge/rules/spine/acute-severe-pain";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(acuteSeverePainRules, "D29", {
  tier: "contraindicated",
  found: {
    "acute severe pain, strength-training": [having("acute-severe-pain"), itemWith("strength-training")],
    "acute severe pain, aerobic-vigorous": [having("acute-severe-pain"), itemWith("aerobic-vigorous")],
    "acute severe pain, max-effort": [having("acute-severe-pain"), itemWith("max-effort")],
    "acute severe pain, high-load": [having("acute-severe-pain"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "acute severe pain, diet": [having("acute-severe-pain"), itemWith("diet")],
  },
});

describeRule(acuteSeverePainRules, "D29M", {
  tier: "modify",
  found: {
    "acute severe pain, back-stretch": [having("acute-severe-pain"), itemWith("back-stretch")],
    "acute severe pain, deep-pressure": [having("acute-severe-pain"), itemWith("deep-pressure")],
    "acute severe pain, focal-deep-pressure": [having("acute-severe-pain"), itemWith("focal-deep-pressure")],
    "acute severe pain, aerobic-moderate": [having("acute-severe-pain"), itemWith("aerobic-moderate")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "acute severe pain, diet": [having("acute-severe-pain"), itemWith("diet")],
  },
});

describeRule(acuteSeverePainRules, "s-yoga-wait-severe-pain", {
  tier: "modify",
  found: { "acute severe pain, kind:yoga": [having("acute-severe-pain"), itemWith("kind:yoga")] },
  clear: {
    "nothing recorded": [client(), itemWith("kind:yoga")],
    "acute severe pain, diet": [having("acute-severe-pain"), itemWith("diet")],
  },
});

describeRule(acuteSeverePainRules, "s-massage-after-acute", {
  tier: "modify",
  found: {
    "acute severe pain, deep-pressure": [having("acute-severe-pain"), itemWith("deep-pressure")],
    "acute severe pain, focal-deep-pressure": [having("acute-severe-pain"), itemWith("focal-deep-pressure")],
    "acute severe pain, @massage": [having("acute-severe-pain"), itemWith("@massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "acute severe pain, diet": [having("acute-severe-pain"), itemWith("diet")],
  },
});
