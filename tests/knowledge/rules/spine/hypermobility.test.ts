import { hypermobilityRules } from "@/lib/domain/knowledge/rules/spine/hypermobility";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(hypermobilityRules, "D13", {
  tier: "contraindicated",
  found: {
    "hypermobility, neck-end-range": [having("hypermobility"), itemWith("neck-end-range")],
    "hypermobility, sustained-end-range": [having("hypermobility"), itemWith("sustained-end-range")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "hypermobility, diet": [having("hypermobility"), itemWith("diet")],
  },
});

describeRule(hypermobilityRules, "D14", {
  tier: "modify",
  found: {
    "hypermobility, @stretch": [having("hypermobility"), itemWith("@stretch")],
    "hypermobility, hanging-from-arms": [having("hypermobility"), itemWith("hanging-from-arms")],
    "hypermobility, end-range-spinal-extension": [having("hypermobility"), itemWith("end-range-spinal-extension")],
    "hypermobility, shoulder-extension-end-range": [having("hypermobility"), itemWith("shoulder-extension-end-range")],
    "hypermobility, deep-pressure": [having("hypermobility"), itemWith("deep-pressure")],
    "hypermobility, focal-deep-pressure": [having("hypermobility"), itemWith("focal-deep-pressure")],
    "hypermobility, high-load": [having("hypermobility"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@stretch")],
    "hypermobility, diet": [having("hypermobility"), itemWith("diet")],
  },
});
