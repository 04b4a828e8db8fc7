import { osteoarthritisRules } from "@/lib/domain/knowledge/rules/spine/osteoarthritis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(osteoarthritisRules, "D15", {
  tier: "modify",
  found: {
    "osteoarthritis, high-load": [having("osteoarthritis"), itemWith("high-load")],
    "osteoarthritis, impact": [having("osteoarthritis"), itemWith("impact")],
    "osteoarthritis, @stretch": [having("osteoarthritis"), itemWith("@stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "osteoarthritis, diet": [having("osteoarthritis"), itemWith("diet")],
  },
});
