import { sickleCellRules } from "@/lib/domain/knowledge/rules/vessels/sickle-cell";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(sickleCellRules, "B12", {
  tier: "needs-clearance",
  found: {
    "sickle cell, cold-local": [having("sickle-cell"), itemWith("cold-local")],
    "sickle cell, temperature-contrast": [having("sickle-cell"), itemWith("temperature-contrast")],
    "sickle cell, water-immersion": [having("sickle-cell"), itemWith("water-immersion")],
    "sickle cell, aerobic-vigorous": [having("sickle-cell"), itemWith("aerobic-vigorous")],
    "sickle cell, high-load": [having("sickle-cell"), itemWith("high-load")],
    "sickle cell, deep-pressure": [having("sickle-cell"), itemWith("deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("cold-local")],
    "sickle cell, diet": [having("sickle-cell"), itemWith("diet")],
  },
});
