import { antibioticBisphosphonateRules } from "@/lib/domain/knowledge/rules/medicines/antibiotic-bisphosphonate";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, taking } from "../../../support/facts";

describeRule(antibioticBisphosphonateRules, "J09", {
  tier: "modify",
  found: {
    "bisphosphonate, magnesium-load": [taking("bisphosphonate"), itemWith("magnesium-load")],
    "bisphosphonate, calcium-load": [taking("bisphosphonate"), itemWith("calcium-load")],
    "bisphosphonate, oral-supplement": [taking("bisphosphonate"), itemWith("oral-supplement")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("magnesium-load")],
    "bisphosphonate, diet": [taking("bisphosphonate"), itemWith("diet")],
  },
});
