import { addDays } from "@/lib/domain/day/day";
import { eyeDiseaseRules } from "@/lib/domain/knowledge/rules/nerves/eye-disease";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, TODAY } from "../../../support/facts";

describeRule(eyeDiseaseRules, "U06", {
  tier: "needs-clearance",
  found: {
    "eye disease, head-below-heart": [having("eye-disease"), itemWith("head-below-heart")],
    "eye disease, breath-hold-risk": [having("eye-disease"), itemWith("breath-hold-risk")],
    "eye disease, isometric-max": [having("eye-disease"), itemWith("isometric-max")],
    "eye disease, impact": [having("eye-disease"), itemWith("impact")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "eye disease, diet": [having("eye-disease"), itemWith("diet")],
  },
});

describeRule(eyeDiseaseRules, "s-eye-issue-guided", {
  tier: "needs-clearance",
  found: {
    "glaucoma, head-below-heart": [having("glaucoma"), itemWith("head-below-heart")],
    "cataract, head-below-heart": [having("cataract"), itemWith("head-below-heart")],
    "recorded, head-below-heart": [having("retinal-disease"), itemWith("head-below-heart")],
    "eye surgery 42 days ago, head-below-heart": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("head-below-heart"),
    ],
    "eye disease, head-below-heart": [having("eye-disease"), itemWith("head-below-heart")],
    "glaucoma, kind:yoga": [having("glaucoma"), itemWith("kind:yoga")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "glaucoma, diet": [having("glaucoma"), itemWith("diet")],
  },
});

describeRule(eyeDiseaseRules, "s-major-eye-issue-inversion", {
  tier: "contraindicated",
  found: {
    "recorded, head-below-heart": [having("retinal-disease"), itemWith("head-below-heart")],
    "eye surgery 42 days ago, head-below-heart": [
      having("eye-surgery", { surgeryOn: addDays(TODAY, -42) }),
      itemWith("head-below-heart"),
    ],
    "eye disease, head-below-heart": [having("eye-disease"), itemWith("head-below-heart")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "recorded, diet": [having("retinal-disease"), itemWith("diet")],
  },
});
