import { multipleSclerosisRules } from "@/lib/domain/knowledge/rules/nerves/multiple-sclerosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(multipleSclerosisRules, "E03", {
  tier: "contraindicated",
  found: {
    "heat sensitive, heat-whole-body": [having("ms", { stage: "heat-sensitive" }), itemWith("heat-whole-body")],
    "not known, heat-whole-body": [having("ms"), itemWith("heat-whole-body")],
    "heat sensitive, hot-environment": [having("ms", { stage: "heat-sensitive" }), itemWith("hot-environment")],
  },
  clear: {
    "not heat sensitive, heat-whole-body": [having("ms", { stage: "not-heat-sensitive" }), itemWith("heat-whole-body")],
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "heat sensitive, diet": [having("ms", { stage: "heat-sensitive" }), itemWith("diet")],
  },
});

describeRule(multipleSclerosisRules, "E03M", {
  tier: "modify",
  found: {
    "heat sensitive, heat-local": [having("ms", { stage: "heat-sensitive" }), itemWith("heat-local")],
    "not known, heat-local": [having("ms"), itemWith("heat-local")],
    "heat sensitive, warm-immersion": [having("ms", { stage: "heat-sensitive" }), itemWith("warm-immersion")],
    "heat sensitive, temperature-contrast": [
      having("ms", { stage: "heat-sensitive" }),
      itemWith("temperature-contrast"),
    ],
    "heat sensitive, aerobic-vigorous": [having("ms", { stage: "heat-sensitive" }), itemWith("aerobic-vigorous")],
    "heat sensitive, aerobic-moderate": [having("ms", { stage: "heat-sensitive" }), itemWith("aerobic-moderate")],
    "heat sensitive, balance-demand": [having("ms", { stage: "heat-sensitive" }), itemWith("balance-demand")],
  },
  clear: {
    "not heat sensitive, heat-local": [having("ms", { stage: "not-heat-sensitive" }), itemWith("heat-local")],
    "nothing recorded": [client(), itemWith("heat-local")],
    "heat sensitive, diet": [having("ms", { stage: "heat-sensitive" }), itemWith("diet")],
  },
});

describeRule(multipleSclerosisRules, "E04", {
  tier: "modify",
  found: {
    "not heat sensitive, aerobic-vigorous": [
      having("ms", { stage: "not-heat-sensitive" }),
      itemWith("aerobic-vigorous"),
    ],
    "not heat sensitive, heat-whole-body": [having("ms", { stage: "not-heat-sensitive" }), itemWith("heat-whole-body")],
    "not heat sensitive, balance-demand": [having("ms", { stage: "not-heat-sensitive" }), itemWith("balance-demand")],
  },
  clear: {
    "heat sensitive, aerobic-vigorous": [having("ms", { stage: "heat-sensitive" }), itemWith("aerobic-vigorous")],
    "nothing recorded": [client(), itemWith("aerobic-vigorous")],
    "not heat sensitive, diet": [having("ms", { stage: "not-heat-sensitive" }), itemWith("diet")],
  },
});
