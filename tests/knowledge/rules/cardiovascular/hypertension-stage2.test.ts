import { hypertensionStage2Rules } from "@/lib/domain/knowledge/rules/cardiovascular/hypertension-stage2";
import { describeRule } from "../../../support/describe-rule";
import { client, itemWith, pressure } from "../../../support/facts";

describeRule(hypertensionStage2Rules, "C03", {
  tier: "needs-clearance",
  found: {
    "systolic on the line, isometric-max": [pressure(160, 80), itemWith("isometric-max")],
    "diastolic on the line, isometric-max": [pressure(120, 100), itemWith("isometric-max")],
    "just under the next stage, isometric-max": [pressure(179, 109), itemWith("isometric-max")],
    "systolic on the line, breath-hold-risk": [pressure(160, 80), itemWith("breath-hold-risk")],
    "systolic on the line, high-load": [pressure(160, 80), itemWith("high-load")],
    "systolic on the line, max-effort": [pressure(160, 80), itemWith("max-effort")],
    "systolic on the line, head-below-heart": [pressure(160, 80), itemWith("head-below-heart")],
    "systolic on the line, aerobic-vigorous": [pressure(160, 80), itemWith("aerobic-vigorous")],
    "systolic on the line, heat-whole-body": [pressure(160, 80), itemWith("heat-whole-body")],
  },
  clear: {
    "one below both lines, isometric-max": [pressure(159, 99), itemWith("isometric-max")],
    "next stage, isometric-max": [pressure(180, 110), itemWith("isometric-max")],
    "nothing recorded": [client(), itemWith("isometric-max")],
    "systolic on the line, diet": [pressure(160, 80), itemWith("diet")],
  },
});

describeRule(hypertensionStage2Rules, "C04", {
  tier: "modify",
  found: {
    "systolic on the line, strength-training": [pressure(160, 80), itemWith("strength-training")],
    "diastolic on the line, strength-training": [pressure(120, 100), itemWith("strength-training")],
    "just under the next stage, strength-training": [pressure(179, 109), itemWith("strength-training")],
    "systolic on the line, isometric-neck": [pressure(160, 80), itemWith("isometric-neck")],
    "systolic on the line, isometric-hold": [pressure(160, 80), itemWith("isometric-hold")],
  },
  clear: {
    "one below both lines, strength-training": [pressure(159, 99), itemWith("strength-training")],
    "next stage, strength-training": [pressure(180, 110), itemWith("strength-training")],
    "nothing recorded": [client(), itemWith("strength-training")],
    "systolic on the line, diet": [pressure(160, 80), itemWith("diet")],
  },
});
