import { trainingDaysRules } from "@/lib/domain/knowledge/rules/plan/training-days";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, used } from "../../../support/facts";

const heavyLegs = itemWith("high-load", ["legs"]);
const heavyArms = itemWith("eccentric-heavy", ["arms"]);
const deepBack = itemWith("deep-pressure", ["lower-back"]);
const pullUp = itemWith("item:pull-up", ["upper-back", "arms"]);
const strength = itemWith("strength-training");

describeRule(trainingDaysRules, "P01", {
  tier: "note",
  found: {
    "the day after": [client(), used(heavyLegs, "a", { days: [0, 1] })],
    "two days after": [client(), used(heavyLegs, "a", { days: [0, 2] })],
    "by another item on the same region": [
      client(),
      used(heavyLegs, "a", { days: [0] }),
      used(itemWith("max-effort", ["thighs"]), "b", { days: [2] }),
    ],
    "a whole-back item after a low-back one": [
      client(),
      used(itemWith("high-load", ["lower-back"]), "a", { days: [7] }),
      used(itemWith("eccentric-heavy", ["whole-back"]), "b", { days: [9] }),
    ],
  },
  clear: {
    "on the third day": [client(), used(heavyLegs, "a", { days: [0, 3, 7] })],
    "twice on one day": [
      client(),
      used(heavyLegs, "a", { days: [0] }),
      used(itemWith("max-effort", ["thighs"]), "b", { days: [0] }),
    ],
    "another region": [
      client(),
      used(heavyLegs, "a", { days: [0] }),
      used(itemWith("high-load", ["chest"]), "b", { days: [1] }),
    ],
    "small muscles": [client(), used(heavyArms, "a", { days: [0, 2] })],
    "without days": [client(), heavyLegs],
    "light strength work": [client(), used(strength, "a", { days: [0, 1] })],
  },
});

describeRule(trainingDaysRules, "P02", {
  tier: "note",
  found: {
    "lowering work on two days running": [client(), used(heavyArms, "a", { days: [0, 1] })],
    "heavy work on two days running": [client(), used(itemWith("high-load", ["arms"]), "a", { days: [0, 1] })],
    "to failure on two days running": [client(), used(itemWith("max-effort", ["arms"]), "a", { days: [0, 1] })],
  },
  clear: {
    "a free day between": [client(), used(heavyArms, "a", { days: [0, 2] })],
    "legs are not small": [client(), used(heavyLegs, "a", { days: [0, 1] })],
  },
});

describeRule(trainingDaysRules, "P03", {
  tier: "modify",
  found: {
    "two days running": [client(), used(pullUp, "a", { days: [0, 1] })],
    "lowering the day after pulling": [
      client(),
      used(pullUp, "a", { days: [0] }),
      used(itemWith("item:eccentric-pull-up-assisted", ["arms"]), "b", { days: [1] }),
    ],
  },
  clear: { "every other day": [client(), used(pullUp, "a", { days: [0, 2, 4] })] },
});

describeRule(trainingDaysRules, "P04", {
  tier: "modify",
  found: {
    "deep work on the low back, heavy load on the whole back": [
      client(),
      used(itemWith("high-load", ["whole-back"]), "a", { days: [1, 4] }),
      used(deepBack, "b", { days: [4] }),
    ],
    "slow lowering": [
      client(),
      used(itemWith("eccentric-heavy", ["lower-back"]), "a", { days: [3] }),
      used(deepBack, "b", { days: [3] }),
    ],
    "trigger-point pressure": [
      client(),
      used(itemWith("max-effort", ["neck"]), "a", { days: [2] }),
      used(itemWith("focal-deep-pressure", ["neck"]), "b", { days: [2] }),
    ],
  },
  clear: {
    "on another day": [
      client(),
      used(itemWith("high-load", ["whole-back"]), "a", { days: [1] }),
      used(deepBack, "b", { days: [2] }),
    ],
    "another region": [client(), used(heavyLegs, "a", { days: [1] }), used(deepBack, "b", { days: [1] })],
    "light work that day": [
      client(),
      used(itemWith("high-load", ["lower-back"]), "a", { days: [1] }),
      used(itemWith("light-pressure", ["lower-back"]), "b", { days: [1] }),
    ],
  },
});

describeRule(trainingDaysRules, "P05", {
  tier: "note",
  found: { "59 seconds": [client(), used(strength, "a", { dose: { sets: 3, restSeconds: 59 } })] },
  clear: {
    "60 seconds": [client(), used(strength, "a", { dose: { sets: 3, restSeconds: 60 } })],
    "no rest given": [client(), used(strength, "a", { dose: { sets: 3 } })],
    "one set, no rest": [client(), used(strength, "a", { dose: { sets: 1, restSeconds: 0 } })],
  },
});
