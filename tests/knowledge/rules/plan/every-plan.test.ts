import { everyPlanRules } from "@/lib/domain/knowledge/rules/plan/every-plan";
import { describeRule } from "../../../support/describe-rule";
import { chosen, client, having, itemWith, used } from "../../../support/facts";

const strength = itemWith("kind:strength");

describeRule(everyPlanRules, "s-warm-up-before", {
  tier: "note",
  found: {
    "nothing before it on one of its days": [
      client(),
      used(strength, "a", { days: [0, 2], order: 1 }),
      used(itemWith("aerobic-low"), "b", { days: [0], order: 0 }),
    ],
    "the warm-up comes after": [
      client(),
      used(strength, "a", { days: [0], order: 0 }),
      used(itemWith("aerobic-low"), "b", { days: [0], order: 1 }),
    ],
    stretch: [client(), used(itemWith("kind:stretch"), "a", { days: [0] })],
    yoga: [client(), used(itemWith("kind:yoga"), "a", { days: [0] })],
    aerobic: [client(), used(itemWith("kind:aerobic"), "a", { days: [0] })],
  },
  clear: {
    "easy walking before it": [
      client(),
      used(strength, "a", { days: [0], order: 1 }),
      used(itemWith("aerobic-low"), "b", { days: [0], order: 0 }),
    ],
    "small movements before it": [
      client(),
      used(strength, "a", { days: [0], order: 1 }),
      used(itemWith("kind:mobility"), "b", { days: [0], order: 0 }),
    ],
    "the warm-up itself": [client(), used(chosen("pre-training-warm-up"), "a", { days: [0] })],
    "a massage": [client(), used(itemWith("@massage"), "a", { days: [0] })],
    "chosen without days": [client(), strength],
  },
});

describeRule(everyPlanRules, "s-correct-technique", {
  tier: "note",
  found: { "strength work": [client(), itemWith("strength-training")] },
  clear: { stretch: [client(), itemWith("static-stretch")] },
});

describeRule(everyPlanRules, "s-one-size", {
  tier: "note",
  found: { "the library's dose in a plan": [client(), { ...itemWith("@exercise"), asSuggested: true }] },
  clear: {
    "a dose of its own": [client(), itemWith("@exercise")],
    "a massage": [client(), { ...itemWith("@massage"), asSuggested: true }],
  },
});

describeRule(everyPlanRules, "s-muscle-relaxing-not-harmless", {
  tier: "note",
  found: {
    "the self-massage session": [client(), chosen("self-massage-session")],
    "a massage": [client(), itemWith("@massage")],
    "muscle relaxants": [client(), chosen("muscle-relaxants")],
    sauna: [client(), chosen("sauna-steam-bath")],
    "local heat": [client(), chosen("heat-general")],
  },
  clear: { "a cold pack": [client(), chosen("ice-pack")] },
});

describeRule(everyPlanRules, "s-do-not-ignore", {
  tier: "note",
  found: { "acute rest": [client(), chosen("acute-rest")] },
  clear: { walking: [client(), chosen("walking")] },
});

describeRule(everyPlanRules, "s-surgery-only-if", {
  tier: "note",
  found: { "thinking about surgery": [having("surgery-question"), chosen("surgery-last-resort")] },
  clear: {
    "not thinking about it": [client(), chosen("surgery-last-resort")],
    walking: [having("surgery-question"), chosen("walking")],
  },
});
