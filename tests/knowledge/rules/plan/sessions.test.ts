import { sessionsRules } from "@/lib/domain/knowledge/rules/plan/sessions";
import { describeRule } from "../../../support/describe-rule";
import { chosen, client, itemWith, used } from "../../../support/facts";

const session = chosen("relaxing-back-massage-session");
const cold = itemWith("cold-local");
const kneading = chosen("kneading");
const stroking = chosen("stroking");

describeRule(sessionsRules, "P06", {
  tier: "modify",
  found: { "26 minutes": [client(), used(session, "a", { dose: { minutes: 26 } })] },
  clear: {
    "25 minutes": [client(), used(session, "a", { dose: { minutes: 25 } })],
    "a single technique": [client(), used(kneading, "a", { dose: { minutes: 40 } })],
  },
});

describeRule(sessionsRules, "P07", {
  tier: "note",
  found: { "three times in six weeks": [client(), used(session, "a", { days: [1, 15, 36] })] },
  clear: {
    "four times": [client(), used(session, "a", { days: [1, 8, 15, 36] })],
    "three times in five weeks": [client(), used(session, "a", { days: [1, 15, 29] })],
    "four times, two kinds of session": [
      client(),
      used(session, "a", { days: [1, 8] }),
      used(chosen("side-lying-back-massage-session"), "b", { days: [15, 36] }),
    ],
  },
});

describeRule(sessionsRules, "P08", {
  tier: "note",
  found: {
    "kneading comes first": [
      client(),
      used(kneading, "a", { days: [0], order: 0 }),
      used(chosen("rubbing"), "b", { days: [0], order: 1 }),
      used(stroking, "c", { days: [0], order: 2 }),
    ],
    "kneading comes last": [
      client(),
      used(kneading, "a", { days: [0], order: 2 }),
      used(chosen("rubbing"), "b", { days: [0], order: 1 }),
      used(stroking, "c", { days: [0], order: 0 }),
    ],
  },
  clear: {
    "kneading in the middle": [
      client(),
      used(kneading, "a", { days: [0], order: 1 }),
      used(stroking, "b", { days: [0], order: 0 }),
      used(stroking, "c", { days: [0], order: 2 }),
    ],
    "one technique alone": [client(), used(kneading, "a", { days: [0], order: 0 })],
    "two techniques are no session": [
      client(),
      used(kneading, "a", { days: [0], order: 0 }),
      used(chosen("rubbing"), "b", { days: [0], order: 1 }),
    ],
  },
});

describeRule(sessionsRules, "P09", {
  tier: "modify",
  found: { "21 minutes": [client(), used(cold, "a", { dose: { minutes: 21 } })] },
  clear: {
    "20 minutes": [client(), used(cold, "a", { dose: { minutes: 20 } })],
    heat: [client(), used(itemWith("heat-local"), "a", { dose: { minutes: 30 } })],
  },
});

describeRule(sessionsRules, "P10", {
  tier: "modify",
  found: { "nine times 17 minutes": [client(), used(cold, "a", { dose: { minutes: 17, timesPerDay: 9 } })] },
  clear: {
    "nine times 16 minutes": [client(), used(cold, "a", { dose: { minutes: 16, timesPerDay: 9 } })],
    "eight times 20 minutes": [client(), used(cold, "a", { dose: { minutes: 20, timesPerDay: 8 } })],
    heat: [client(), used(itemWith("heat-local"), "a", { dose: { minutes: 20, timesPerDay: 9 } })],
  },
});
