import { severeAorticStenosisRules } from "@/lib/domain/knowledge/rules/cardiovascular/severe-aortic-stenosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(severeAorticStenosisRules, "C12", {
  tier: "contraindicated",
  found: {
    "severe aortic stenosis, strength-training": [having("severe-aortic-stenosis"), itemWith("strength-training")],
    "severe aortic stenosis, isometric-max": [having("severe-aortic-stenosis"), itemWith("isometric-max")],
    "severe aortic stenosis, aerobic-moderate": [having("severe-aortic-stenosis"), itemWith("aerobic-moderate")],
    "severe aortic stenosis, aerobic-vigorous": [having("severe-aortic-stenosis"), itemWith("aerobic-vigorous")],
    "severe aortic stenosis, heat-whole-body": [having("severe-aortic-stenosis"), itemWith("heat-whole-body")],
    "severe aortic stenosis, temperature-contrast": [
      having("severe-aortic-stenosis"),
      itemWith("temperature-contrast"),
    ],
    "severe aortic stenosis, high-load": [having("severe-aortic-stenosis"), itemWith("high-load")],
    "severe aortic stenosis, max-effort": [having("severe-aortic-stenosis"), itemWith("max-effort")],
    "severe aortic stenosis, breath-hold-risk": [having("severe-aortic-stenosis"), itemWith("breath-hold-risk")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "severe aortic stenosis, diet": [having("severe-aortic-stenosis"), itemWith("diet")],
  },
});
