import { osteoporosisEarlyRules } from "@/lib/domain/knowledge/rules/spine/osteoporosis-early";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(osteoporosisEarlyRules, "D34", {
  tier: "modify",
  found: {
    "osteopenia, loaded-spinal-flexion": [having("osteopenia"), itemWith("loaded-spinal-flexion")],
    "osteopenia, end-range-spinal-flexion": [having("osteopenia"), itemWith("end-range-spinal-flexion")],
    "osteopenia, deep-pressure": [having("osteopenia"), itemWith("deep-pressure")],
    "osteopenia, percussive": [having("osteopenia"), itemWith("percussive")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "osteopenia, diet": [having("osteopenia"), itemWith("diet")],
  },
});
