import { diastasisRectiRules } from "@/lib/domain/knowledge/rules/spine/diastasis-recti";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(diastasisRectiRules, "D35", {
  tier: "modify",
  found: {
    "diastasis recti, loaded-spinal-flexion": [having("diastasis-recti"), itemWith("loaded-spinal-flexion")],
    "diastasis recti, breath-hold-risk": [having("diastasis-recti"), itemWith("breath-hold-risk")],
    "diastasis recti, isometric-max": [having("diastasis-recti"), itemWith("isometric-max")],
    "diastasis recti, high-load": [having("diastasis-recti"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("loaded-spinal-flexion")],
    "diastasis recti, diet": [having("diastasis-recti"), itemWith("diet")],
  },
});
