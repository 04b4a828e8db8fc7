import { epilepsyRules } from "@/lib/domain/knowledge/rules/nerves/epilepsy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(epilepsyRules, "E01", {
  tier: "modify",
  found: {
    "controlled, water-immersion": [having("epilepsy", { controlled: true }), itemWith("water-immersion")],
    "controlled, heat-whole-body": [having("epilepsy", { controlled: true }), itemWith("heat-whole-body")],
    "controlled, warm-immersion": [having("epilepsy", { controlled: true }), itemWith("warm-immersion")],
    "controlled, high-load": [having("epilepsy", { controlled: true }), itemWith("high-load")],
    "controlled, hanging-from-arms": [having("epilepsy", { controlled: true }), itemWith("hanging-from-arms")],
    "controlled, hot-environment": [having("epilepsy", { controlled: true }), itemWith("hot-environment")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("water-immersion")],
    "controlled, diet": [having("epilepsy", { controlled: true }), itemWith("diet")],
  },
});

describeRule(epilepsyRules, "E02", {
  tier: "needs-clearance",
  found: {
    "not controlled, water-immersion": [having("epilepsy", { controlled: false }), itemWith("water-immersion")],
    "not controlled, high-load": [having("epilepsy", { controlled: false }), itemWith("high-load")],
    "not controlled, overhead": [having("epilepsy", { controlled: false }), itemWith("overhead")],
    "not controlled, hanging-from-arms": [having("epilepsy", { controlled: false }), itemWith("hanging-from-arms")],
    "not controlled, @massage": [having("epilepsy", { controlled: false }), itemWith("@massage")],
    "not controlled, heat-whole-body": [having("epilepsy", { controlled: false }), itemWith("heat-whole-body")],
  },
  clear: {
    "controlled, water-immersion": [having("epilepsy", { controlled: true }), itemWith("water-immersion")],
    "nothing recorded": [client(), itemWith("water-immersion")],
    "not controlled, diet": [having("epilepsy", { controlled: false }), itemWith("diet")],
  },
});
