import { osteoporosisRules } from "@/lib/domain/knowledge/rules/spine/osteoporosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(osteoporosisRules, "D01", {
  tier: "contraindicated",
  found: {
    "osteoporosis, loaded-spinal-flexion": [having("osteoporosis"), itemWith("loaded-spinal-flexion")],
    "osteoporosis, end-range-spinal-flexion": [having("osteoporosis"), itemWith("end-range-spinal-flexion")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "osteoporosis, diet": [having("osteoporosis"), itemWith("diet")],
  },
});

describeRule(osteoporosisRules, "D02", {
  tier: "modify",
  found: {
    "osteoporosis, rotation": [having("osteoporosis"), itemWith("rotation")],
    "osteoporosis, spinal-flexion": [having("osteoporosis"), itemWith("spinal-flexion")],
    "osteoporosis, high-load": [having("osteoporosis"), itemWith("high-load")],
    "osteoporosis, max-effort": [having("osteoporosis"), itemWith("max-effort")],
    "osteoporosis, eccentric-heavy": [having("osteoporosis"), itemWith("eccentric-heavy")],
    "osteoporosis, impact": [having("osteoporosis"), itemWith("impact")],
    "osteoporosis, balance-demand": [having("osteoporosis"), itemWith("balance-demand")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("rotation")],
    "osteoporosis, diet": [having("osteoporosis"), itemWith("diet")],
  },
});

describeRule(osteoporosisRules, "D03", {
  tier: "contraindicated",
  found: {
    "osteoporosis, percussive": [having("osteoporosis"), itemWith("percussive")],
    "osteoporosis, deep-pressure": [having("osteoporosis"), itemWith("deep-pressure")],
    "osteoporosis, focal-deep-pressure": [having("osteoporosis"), itemWith("focal-deep-pressure")],
    "osteoporosis, direct-spine-pressure": [having("osteoporosis"), itemWith("direct-spine-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("percussive")],
    "osteoporosis, diet": [having("osteoporosis"), itemWith("diet")],
  },
});

describeRule(osteoporosisRules, "s-osteoporosis", {
  tier: "needs-clearance",
  found: { "osteoporosis, back-stretch": [having("osteoporosis"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "osteoporosis, diet": [having("osteoporosis"), itemWith("diet")],
  },
});
