import { arthritisUnspecifiedRules } from "@/lib/domain/knowledge/rules/spine/arthritis-unspecified";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(arthritisUnspecifiedRules, "U05", {
  tier: "needs-clearance",
  found: {
    "arthritis, neck-end-range": [having("arthritis"), itemWith("neck-end-range")],
    "arthritis, isometric-neck": [having("arthritis"), itemWith("isometric-neck")],
    "arthritis, high-load": [having("arthritis"), itemWith("high-load")],
    "arthritis, deep-pressure": [having("arthritis"), itemWith("deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "arthritis, diet": [having("arthritis"), itemWith("diet")],
  },
});

describeRule(arthritisUnspecifiedRules, "s-arthritis", {
  tier: "needs-clearance",
  found: {
    "osteoarthritis, back-stretch": [having("osteoarthritis"), itemWith("back-stretch")],
    "rheumatoid arthritis, back-stretch": [having("rheumatoid-arthritis"), itemWith("back-stretch")],
    "arthritis, back-stretch": [having("arthritis"), itemWith("back-stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "osteoarthritis, diet": [having("osteoarthritis"), itemWith("diet")],
  },
});
