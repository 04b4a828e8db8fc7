import { kidneyDiseaseRules } from "@/lib/domain/knowledge/rules/metabolism/kidney-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(kidneyDiseaseRules, "F04", {
  tier: "needs-clearance",
  found: {
    "kidney disease, magnesium-load": [having("kidney-disease"), itemWith("magnesium-load")],
    "kidney disease, potassium-load": [having("kidney-disease"), itemWith("potassium-load")],
    "kidney disease, oral-supplement": [having("kidney-disease"), itemWith("oral-supplement")],
    "kidney disease, heat-whole-body": [having("kidney-disease"), itemWith("heat-whole-body")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("magnesium-load")],
    "kidney disease, diet": [having("kidney-disease"), itemWith("diet")],
  },
});

describeRule(kidneyDiseaseRules, "F04S", {
  tier: "contraindicated",
  found: {
    "severe, oral-supplement": [having("kidney-disease", { stage: "severe" }), itemWith("oral-supplement")],
    "severe, potassium-load": [having("kidney-disease", { stage: "severe" }), itemWith("potassium-load")],
  },
  clear: {
    "mild, oral-supplement": [having("kidney-disease", { stage: "mild" }), itemWith("oral-supplement")],
    "nothing recorded": [client(), itemWith("oral-supplement")],
    "severe, diet": [having("kidney-disease", { stage: "severe" }), itemWith("diet")],
  },
});
