import { hypertensionUncontrolledRules } from "@/lib/domain/knowledge/rules/cardiovascular/hypertension-uncontrolled";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, pressure } from "../../../support/facts";

describeRule(hypertensionUncontrolledRules, "C01", {
  tier: "contraindicated",
  found: {
    "systolic on the line, strength-training": [pressure(180, 80), itemWith("strength-training")],
    "diastolic on the line, strength-training": [pressure(120, 110), itemWith("strength-training")],
    "recorded as not controlled, strength-training": [
      having("hypertension", { controlled: false }),
      itemWith("strength-training"),
    ],
    "systolic on the line, isometric-max": [pressure(180, 80), itemWith("isometric-max")],
    "systolic on the line, aerobic-vigorous": [pressure(180, 80), itemWith("aerobic-vigorous")],
    "systolic on the line, head-below-heart": [pressure(180, 80), itemWith("head-below-heart")],
    "systolic on the line, heat-whole-body": [pressure(180, 80), itemWith("heat-whole-body")],
    "systolic on the line, temperature-contrast": [pressure(180, 80), itemWith("temperature-contrast")],
    "systolic on the line, hot-environment": [pressure(180, 80), itemWith("hot-environment")],
    "systolic on the line, breath-hold-risk": [pressure(180, 80), itemWith("breath-hold-risk")],
    "systolic on the line, high-load": [pressure(180, 80), itemWith("high-load")],
  },
  clear: {
    "one below both lines, strength-training": [pressure(179, 109), itemWith("strength-training")],
    "nothing recorded": [client(), itemWith("strength-training")],
    "systolic on the line, diet": [pressure(180, 80), itemWith("diet")],
  },
});

describeRule(hypertensionUncontrolledRules, "C02", {
  tier: "needs-clearance",
  found: {
    "systolic on the line, @massage": [pressure(180, 80), itemWith("@massage")],
    "diastolic on the line, @massage": [pressure(120, 110), itemWith("@massage")],
    "recorded as not controlled, @massage": [having("hypertension", { controlled: false }), itemWith("@massage")],
    "systolic on the line, @self-massage": [pressure(180, 80), itemWith("@self-massage")],
    "systolic on the line, @exercise": [pressure(180, 80), itemWith("@exercise")],
  },
  clear: {
    "one below both lines, @massage": [pressure(179, 109), itemWith("@massage")],
    "nothing recorded": [client(), itemWith("@massage")],
    "systolic on the line, diet": [pressure(180, 80), itemWith("diet")],
  },
});

describeRule(hypertensionUncontrolledRules, "s-uncontrolled-bp-yoga", {
  tier: "needs-clearance",
  found: {
    "systolic on the line, head-below-heart": [pressure(180, 80), itemWith("head-below-heart")],
    "diastolic on the line, head-below-heart": [pressure(120, 110), itemWith("head-below-heart")],
    "recorded as not controlled, head-below-heart": [
      having("hypertension", { controlled: false }),
      itemWith("head-below-heart"),
    ],
    "systolic on the line, kind:yoga": [pressure(180, 80), itemWith("kind:yoga")],
  },
  clear: {
    "one below both lines, head-below-heart": [pressure(179, 109), itemWith("head-below-heart")],
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "systolic on the line, diet": [pressure(180, 80), itemWith("diet")],
  },
});
