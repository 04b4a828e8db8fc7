import { spondylolisthesisRules } from "@/lib/domain/knowledge/rules/spine/spondylolisthesis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(spondylolisthesisRules, "D11", {
  tier: "contraindicated",
  found: {
    "spondylolisthesis, end-range-spinal-extension": [
      having("spondylolisthesis"),
      itemWith("end-range-spinal-extension"),
    ],
    "spondylolisthesis, loaded-spinal-extension": [having("spondylolisthesis"), itemWith("loaded-spinal-extension")],
    "spondylolisthesis, direct-spine-pressure": [having("spondylolisthesis"), itemWith("direct-spine-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("end-range-spinal-extension")],
    "spondylolisthesis, diet": [having("spondylolisthesis"), itemWith("diet")],
  },
});

describeRule(spondylolisthesisRules, "D12", {
  tier: "modify",
  found: {
    "spondylolisthesis, spinal-extension": [having("spondylolisthesis"), itemWith("spinal-extension")],
    "spondylolisthesis, rotation": [having("spondylolisthesis"), itemWith("rotation")],
    "spondylolisthesis, high-load": [having("spondylolisthesis"), itemWith("high-load")],
    "spondylolisthesis, impact": [having("spondylolisthesis"), itemWith("impact")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("spinal-extension")],
    "spondylolisthesis, diet": [having("spondylolisthesis"), itemWith("diet")],
  },
});
