import { connectiveTissueVascularRules } from "@/lib/domain/knowledge/rules/other/connective-tissue-vascular";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(connectiveTissueVascularRules, "K07", {
  tier: "contraindicated",
  found: {
    "connective tissue vascular, high-load": [having("connective-tissue-vascular"), itemWith("high-load")],
    "connective tissue vascular, isometric-max": [having("connective-tissue-vascular"), itemWith("isometric-max")],
    "connective tissue vascular, max-effort": [having("connective-tissue-vascular"), itemWith("max-effort")],
    "connective tissue vascular, deep-pressure": [having("connective-tissue-vascular"), itemWith("deep-pressure")],
    "connective tissue vascular, neck-end-range": [having("connective-tissue-vascular"), itemWith("neck-end-range")],
    "connective tissue vascular, impact": [having("connective-tissue-vascular"), itemWith("impact")],
    "connective tissue vascular, breath-hold-risk": [
      having("connective-tissue-vascular"),
      itemWith("breath-hold-risk"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "connective tissue vascular, diet": [having("connective-tissue-vascular"), itemWith("diet")],
  },
});

describeRule(connectiveTissueVascularRules, "K07M", {
  tier: "needs-clearance",
  found: {
    "connective tissue vascular, strength-training": [
      having("connective-tissue-vascular"),
      itemWith("strength-training"),
    ],
    "connective tissue vascular, @massage": [having("connective-tissue-vascular"), itemWith("@massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "connective tissue vascular, diet": [having("connective-tissue-vascular"), itemWith("diet")],
  },
});
