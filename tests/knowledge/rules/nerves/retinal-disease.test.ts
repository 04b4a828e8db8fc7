import { addDays } from "@/lib/domain/day/day";
import { retinalDiseaseRules } from "@/lib/domain/knowledge/rules/nerves/retinal-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(retinalDiseaseRules, "E11", {
  tier: "contraindicated",
  found: {
    "recorded, head-below-heart": [having("retinal-disease"), itemWith("head-below-heart")],
    "eye surgery 42 days ago, head-below-heart": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("head-below-heart"),
    ],
    "recorded, breath-hold-risk": [having("retinal-disease"), itemWith("breath-hold-risk")],
    "recorded, isometric-max": [having("retinal-disease"), itemWith("isometric-max")],
    "recorded, high-load": [having("retinal-disease"), itemWith("high-load")],
    "recorded, max-effort": [having("retinal-disease"), itemWith("max-effort")],
    "recorded, impact": [having("retinal-disease"), itemWith("impact")],
    "recorded, percussive": [having("retinal-disease"), itemWith("percussive")],
    "recorded, vibration": [having("retinal-disease"), itemWith("vibration")],
    "recorded, strength-training": [having("retinal-disease"), itemWith("strength-training")],
  },
  clear: {
    "eye surgery 43 days ago, head-below-heart": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -43) }),
      itemWith("head-below-heart"),
    ],
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "recorded, diet": [having("retinal-disease"), itemWith("diet")],
  },
});

describeRule(retinalDiseaseRules, "E13", {
  tier: "modify",
  found: {
    "recorded, aerobic-moderate": [having("retinal-disease"), itemWith("aerobic-moderate")],
    "eye surgery 42 days ago, aerobic-moderate": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("aerobic-moderate"),
    ],
    "recorded, @stretch": [having("retinal-disease"), itemWith("@stretch")],
  },
  clear: {
    "eye surgery 43 days ago, aerobic-moderate": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -43) }),
      itemWith("aerobic-moderate"),
    ],
    "nothing recorded": [client(), itemWith("aerobic-moderate")],
    "recorded, diet": [having("retinal-disease"), itemWith("diet")],
  },
});
