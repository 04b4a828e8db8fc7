import { addDays } from "@/lib/domain/day/day";
import { cardiovascularDiseaseRules } from "@/lib/domain/knowledge/rules/cardiovascular/cardiovascular-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, pressure, TODAY } from "../../../support/facts";

describeRule(cardiovascularDiseaseRules, "U02", {
  tier: "needs-clearance",
  found: {
    "cardiovascular disease, strength-training": [having("cardiovascular-disease"), itemWith("strength-training")],
    "cardiovascular disease, isometric-max": [having("cardiovascular-disease"), itemWith("isometric-max")],
    "cardiovascular disease, breath-hold-risk": [having("cardiovascular-disease"), itemWith("breath-hold-risk")],
    "cardiovascular disease, max-effort": [having("cardiovascular-disease"), itemWith("max-effort")],
    "cardiovascular disease, aerobic-moderate": [having("cardiovascular-disease"), itemWith("aerobic-moderate")],
    "cardiovascular disease, aerobic-vigorous": [having("cardiovascular-disease"), itemWith("aerobic-vigorous")],
    "cardiovascular disease, heat-whole-body": [having("cardiovascular-disease"), itemWith("heat-whole-body")],
    "cardiovascular disease, temperature-contrast": [
      having("cardiovascular-disease"),
      itemWith("temperature-contrast"),
    ],
    "cardiovascular disease, @massage": [having("cardiovascular-disease"), itemWith("@massage")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("strength-training")],
    "cardiovascular disease, diet": [having("cardiovascular-disease"), itemWith("diet")],
  },
});

describeRule(cardiovascularDiseaseRules, "s-cvd-stretch", {
  tier: "needs-clearance",
  found: { "cardiovascular disease, back-stretch": [having("cardiovascular-disease"), itemWith("back-stretch")] },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "cardiovascular disease, diet": [having("cardiovascular-disease"), itemWith("diet")],
  },
});

describeRule(cardiovascularDiseaseRules, "s-sauna-cardiovascular", {
  tier: "contraindicated",
  found: {
    "cardiovascular disease, heat-whole-body": [having("cardiovascular-disease"), itemWith("heat-whole-body")],
    "stable, heat-whole-body": [having("heart-failure", { stage: "stable" }), itemWith("heat-whole-body")],
    "42 days ago, heat-whole-body": [
      having("heart-attack", { since: addDays(TODAY, -42) }),
      itemWith("heat-whole-body"),
    ],
    "date not known, heat-whole-body": [having("heart-attack"), itemWith("heat-whole-body")],
    "unstable angina, heat-whole-body": [having("unstable-angina"), itemWith("heat-whole-body")],
    "systolic on the line, heat-whole-body": [pressure(180, 80), itemWith("heat-whole-body")],
    "diastolic on the line, heat-whole-body": [pressure(120, 110), itemWith("heat-whole-body")],
    "recorded as not controlled, heat-whole-body": [
      having("hypertension", { controlled: false }),
      itemWith("heat-whole-body"),
    ],
    "cardiovascular disease, item:sauna-steam-bath": [
      having("cardiovascular-disease"),
      itemWith("item:sauna-steam-bath"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "cardiovascular disease, diet": [having("cardiovascular-disease"), itemWith("diet")],
  },
});
