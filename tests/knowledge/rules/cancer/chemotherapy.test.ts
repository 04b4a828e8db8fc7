import { chemotherapyRules } from "@/lib/domain/knowledge/rules/cancer/chemotherapy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(chemotherapyRules, "H03", {
  tier: "contraindicated",
  found: {
    "chemotherapy, deep-pressure": [having("chemotherapy"), itemWith("deep-pressure")],
    "chemotherapy, focal-deep-pressure": [having("chemotherapy"), itemWith("focal-deep-pressure")],
    "chemotherapy, percussive": [having("chemotherapy"), itemWith("percussive")],
    "chemotherapy, heat-whole-body": [having("chemotherapy"), itemWith("heat-whole-body")],
    "chemotherapy, cupping": [having("chemotherapy"), itemWith("cupping")],
    "chemotherapy, skin-traction": [having("chemotherapy"), itemWith("skin-traction")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("deep-pressure")],
    "chemotherapy, diet": [having("chemotherapy"), itemWith("diet")],
  },
});

describeRule(chemotherapyRules, "H03M", {
  tier: "needs-clearance",
  found: {
    "chemotherapy, @massage": [having("chemotherapy"), itemWith("@massage")],
    "chemotherapy, @self-massage": [having("chemotherapy"), itemWith("@self-massage")],
    "chemotherapy, @exercise": [having("chemotherapy"), itemWith("@exercise")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "chemotherapy, diet": [having("chemotherapy"), itemWith("diet")],
  },
});

describeRule(chemotherapyRules, "s-chemotherapy", {
  tier: "needs-clearance",
  found: {
    "chemotherapy, @massage": [having("chemotherapy"), itemWith("@massage")],
    "chemotherapy, @self-massage": [having("chemotherapy"), itemWith("@self-massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "chemotherapy, diet": [having("chemotherapy"), itemWith("diet")],
  },
});
