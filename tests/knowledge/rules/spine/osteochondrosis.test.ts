import { osteochondrosisRules } from "@/lib/domain/knowledge/rules/spine/osteochondrosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(osteochondrosisRules, "U07", {
  tier: "modify",
  found: {
    "osteochondrosis, loaded-spinal-flexion": [having("osteochondrosis"), itemWith("loaded-spinal-flexion")],
    "osteochondrosis, end-range-spinal-flexion": [having("osteochondrosis"), itemWith("end-range-spinal-flexion")],
    "osteochondrosis, high-load": [having("osteochondrosis"), itemWith("high-load")],
    "osteochondrosis, direct-spine-pressure": [having("osteochondrosis"), itemWith("direct-spine-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "osteochondrosis, diet": [having("osteochondrosis"), itemWith("diet")],
  },
});

describeRule(osteochondrosisRules, "s-osteochondrosis", {
  tier: "needs-clearance",
  found: { "osteochondrosis, back-stretch": [having("osteochondrosis"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "osteochondrosis, diet": [having("osteochondrosis"), itemWith("diet")],
  },
});
