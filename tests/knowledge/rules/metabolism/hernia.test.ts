import { herniaRules } from "@/lib/domain/knowledge/rules/metabolism/hernia";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(herniaRules, "F07", {
  tier: "contraindicated",
  found: {
    "with symptoms, high-load": [having("hernia", { stage: "symptomatic" }), itemWith("high-load")],
    "not known, high-load": [having("hernia"), itemWith("high-load")],
    "with symptoms, max-effort": [having("hernia", { stage: "symptomatic" }), itemWith("max-effort")],
    "with symptoms, isometric-max": [having("hernia", { stage: "symptomatic" }), itemWith("isometric-max")],
    "with symptoms, breath-hold-risk": [having("hernia", { stage: "symptomatic" }), itemWith("breath-hold-risk")],
    "with symptoms, loaded-spinal-flexion": [
      having("hernia", { stage: "symptomatic" }),
      itemWith("loaded-spinal-flexion"),
    ],
    "with symptoms, abdominal-pressure": [having("hernia", { stage: "symptomatic" }), itemWith("abdominal-pressure")],
  },
  clear: {
    "small, high-load": [having("hernia", { stage: "small" }), itemWith("high-load")],
    "nothing recorded": [client(), itemWith("high-load")],
    "with symptoms, diet": [having("hernia", { stage: "symptomatic" }), itemWith("diet")],
  },
});

describeRule(herniaRules, "F08", {
  tier: "modify",
  found: {
    "small, high-load": [having("hernia", { stage: "small" }), itemWith("high-load")],
    "small, breath-hold-risk": [having("hernia", { stage: "small" }), itemWith("breath-hold-risk")],
    "small, abdominal-pressure": [having("hernia", { stage: "small" }), itemWith("abdominal-pressure")],
    "small, prone-lying": [having("hernia", { stage: "small" }), itemWith("prone-lying")],
    "small, isometric-max": [having("hernia", { stage: "small" }), itemWith("isometric-max")],
  },
  clear: {
    "with symptoms, high-load": [having("hernia", { stage: "symptomatic" }), itemWith("high-load")],
    "nothing recorded": [client(), itemWith("high-load")],
    "small, diet": [having("hernia", { stage: "small" }), itemWith("diet")],
  },
});
