import { addDays } from "@/lib/domain/day/day";
import { pacemakerRules } from "@/lib/domain/knowledge/rules/cardiovascular/pacemaker";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(pacemakerRules, "C13", {
  tier: "modify",
  found: {
    "pacemaker, deep-pressure": [having("pacemaker"), itemWith("deep-pressure")],
    "pacemaker, focal-deep-pressure": [having("pacemaker"), itemWith("focal-deep-pressure")],
    "pacemaker, percussive": [having("pacemaker"), itemWith("percussive")],
    "pacemaker, vibration": [having("pacemaker"), itemWith("vibration")],
    "pacemaker, deep-pressure on the chest": [having("pacemaker"), itemWith("deep-pressure", ["chest"])],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "pacemaker, diet": [having("pacemaker"), itemWith("diet")],
  },
  softened: {
    "pacemaker, deep-pressure on the head-face": [having("pacemaker"), itemWith("deep-pressure", ["head-face"])],
  },
});

describeRule(pacemakerRules, "C14", {
  tier: "needs-clearance",
  found: {
    "42 days ago, overhead": [having("pacemaker", { surgeryOn: addDays(TODAY, -42) }), itemWith("overhead")],
    "42 days ago, hanging-from-arms": [
      having("pacemaker", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("hanging-from-arms"),
    ],
    "42 days ago, high-load": [having("pacemaker", { surgeryOn: addDays(TODAY, -42) }), itemWith("high-load")],
    "42 days ago, pulling": [having("pacemaker", { surgeryOn: addDays(TODAY, -42) }), itemWith("pulling")],
    "42 days ago, heat-whole-body": [
      having("pacemaker", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("heat-whole-body"),
    ],
  },
  clear: {
    "43 days ago, overhead": [having("pacemaker", { surgeryOn: addDays(TODAY, -43) }), itemWith("overhead")],
    "nothing recorded": [client(), itemWith("overhead")],
    "42 days ago, diet": [having("pacemaker", { surgeryOn: addDays(TODAY, -42) }), itemWith("diet")],
  },
});
