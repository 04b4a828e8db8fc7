import { liverDiseaseRules } from "@/lib/domain/knowledge/rules/metabolism/liver-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(liverDiseaseRules, "F06", {
  tier: "needs-clearance",
  found: {
    "liver disease, oral-medicine": [having("liver-disease"), itemWith("oral-medicine")],
    "liver disease, abdominal-pressure": [having("liver-disease"), itemWith("abdominal-pressure")],
    "liver disease, prone-lying": [having("liver-disease"), itemWith("prone-lying")],
    "liver disease, deep-pressure": [having("liver-disease"), itemWith("deep-pressure")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("oral-medicine")],
    "liver disease, diet": [having("liver-disease"), itemWith("diet")],
  },
});
