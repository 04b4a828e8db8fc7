import { cannotReportRules } from "@/lib/domain/knowledge/rules/other/cannot-report";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cannotReportRules, "K04", {
  tier: "contraindicated",
  found: {
    "cognitive impairment, heat-local": [having("cognitive-impairment"), itemWith("heat-local")],
    "cognitive impairment, cold-local": [having("cognitive-impairment"), itemWith("cold-local")],
    "cognitive impairment, heat-whole-body": [having("cognitive-impairment"), itemWith("heat-whole-body")],
    "cognitive impairment, warm-immersion": [having("cognitive-impairment"), itemWith("warm-immersion")],
    "cognitive impairment, temperature-contrast": [having("cognitive-impairment"), itemWith("temperature-contrast")],
    "cognitive impairment, topical-irritant": [having("cognitive-impairment"), itemWith("topical-irritant")],
    "cognitive impairment, deep-pressure": [having("cognitive-impairment"), itemWith("deep-pressure")],
    "cognitive impairment, focal-deep-pressure": [having("cognitive-impairment"), itemWith("focal-deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-local")],
    "cognitive impairment, diet": [having("cognitive-impairment"), itemWith("diet")],
  },
});
