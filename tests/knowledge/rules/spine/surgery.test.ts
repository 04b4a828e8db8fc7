import { addDays } from "@/lib/domain/day/day";
import { surgeryRules } from "@/lib/domain/knowledge/rules/spine/surgery";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(surgeryRules, "D21", {
  tier: "contraindicated",
  found: {
    "84 days ago, spinal-flexion": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("spinal-flexion"),
    ],
    "date not known, spinal-flexion": [having("spinal-surgery"), itemWith("spinal-flexion")],
    "84 days ago, spinal-extension": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("spinal-extension"),
    ],
    "84 days ago, rotation": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("rotation")],
    "84 days ago, side-bending": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("side-bending"),
    ],
    "84 days ago, loaded-spinal-flexion": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("loaded-spinal-flexion"),
    ],
    "84 days ago, end-range-spinal-extension": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("end-range-spinal-extension"),
    ],
    "84 days ago, end-range-spinal-flexion": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("end-range-spinal-flexion"),
    ],
    "84 days ago, loaded-spinal-extension": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("loaded-spinal-extension"),
    ],
    "84 days ago, high-load": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("high-load")],
    "84 days ago, strength-training": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("strength-training"),
    ],
    "84 days ago, impact": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("impact")],
    "84 days ago, static-stretch": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("static-stretch"),
    ],
  },
  clear: {
    "85 days ago, spinal-flexion": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -85) }),
      itemWith("spinal-flexion"),
    ],
    "nothing recorded": [client(), itemWith("spinal-flexion")],
    "84 days ago, diet": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("diet")],
  },
});

describeRule(surgeryRules, "D21M", {
  tier: "needs-clearance",
  found: {
    "84 days ago, @massage": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("@massage")],
    "date not known, @massage": [having("spinal-surgery"), itemWith("@massage")],
    "84 days ago, @self-massage": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("@self-massage"),
    ],
    "84 days ago, heat-local": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("heat-local")],
    "84 days ago, heat-whole-body": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("heat-whole-body"),
    ],
    "84 days ago, warm-immersion": [
      having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }),
      itemWith("warm-immersion"),
    ],
    "84 days ago, @exercise": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("@exercise")],
    "84 days ago, aerobic-low": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("aerobic-low")],
  },
  clear: {
    "85 days ago, @massage": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -85) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "84 days ago, diet": [having("spinal-surgery", { surgeryOn: addDays(TODAY, -84) }), itemWith("diet")],
  },
});

describeRule(surgeryRules, "D22", {
  tier: "needs-clearance",
  found: {
    "42 days ago, @massage": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("@massage")],
    "date not known, @massage": [having("surgery"), itemWith("@massage")],
    "42 days ago, @self-massage": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("@self-massage")],
    "42 days ago, @exercise": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("@exercise")],
    "42 days ago, heat-whole-body": [
      having("surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("heat-whole-body"),
    ],
    "42 days ago, warm-immersion": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("warm-immersion")],
    "42 days ago, water-immersion": [
      having("surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("water-immersion"),
    ],
  },
  clear: {
    "43 days ago, @massage": [having("surgery", { surgeryOn: addDays(TODAY, -43) }), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "42 days ago, diet": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("diet")],
  },
});

describeRule(surgeryRules, "s-recent-surgery-yoga", {
  tier: "modify",
  found: {
    "42 days ago, kind:yoga": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("kind:yoga")],
    "date not known, kind:yoga": [having("surgery"), itemWith("kind:yoga")],
    "42 days ago, kind:mobility": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("kind:mobility")],
    "42 days ago, kind:stretch": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("kind:stretch")],
  },
  clear: {
    "43 days ago, kind:yoga": [having("surgery", { surgeryOn: addDays(TODAY, -43) }), itemWith("kind:yoga")],
    "nothing recorded": [client(), itemWith("kind:yoga")],
    "42 days ago, diet": [having("surgery", { surgeryOn: addDays(TODAY, -42) }), itemWith("diet")],
  },
});
