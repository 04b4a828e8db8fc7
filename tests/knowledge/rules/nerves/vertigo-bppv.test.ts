import { vertigoBppvRules } from "@/lib/domain/knowledge/rules/nerves/vertigo-bppv";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(vertigoBppvRules, "E08", {
  tier: "modify",
  found: {
    "vertigo, head-below-heart": [having("vertigo"), itemWith("head-below-heart")],
    "vertigo, neck-rotation": [having("vertigo"), itemWith("neck-rotation")],
    "vertigo, neck-extension": [having("vertigo"), itemWith("neck-extension")],
    "vertigo, neck-end-range": [having("vertigo"), itemWith("neck-end-range")],
    "vertigo, supine-lying": [having("vertigo"), itemWith("supine-lying")],
    "vertigo, prone-lying": [having("vertigo"), itemWith("prone-lying")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "vertigo, diet": [having("vertigo"), itemWith("diet")],
  },
});
