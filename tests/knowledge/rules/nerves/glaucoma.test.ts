import { glaucomaRules } from "@/lib/domain/knowledge/rules/nerves/glaucoma";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(glaucomaRules, "E09", {
  tier: "contraindicated",
  found: { "glaucoma, head-below-heart": [having("glaucoma"), itemWith("head-below-heart")] },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "glaucoma, diet": [having("glaucoma"), itemWith("diet")],
  },
});

describeRule(glaucomaRules, "E10", {
  tier: "modify",
  found: {
    "glaucoma, breath-hold-risk": [having("glaucoma"), itemWith("breath-hold-risk")],
    "glaucoma, isometric-max": [having("glaucoma"), itemWith("isometric-max")],
    "glaucoma, max-effort": [having("glaucoma"), itemWith("max-effort")],
    "glaucoma, prone-lying": [having("glaucoma"), itemWith("prone-lying")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("breath-hold-risk")],
    "glaucoma, diet": [having("glaucoma"), itemWith("diet")],
  },
});

describeRule(glaucomaRules, "s-glaucoma-inversion", {
  tier: "contraindicated",
  found: { "glaucoma, head-below-heart": [having("glaucoma"), itemWith("head-below-heart")] },
  clear: {
    "nothing recorded": [client(), itemWith("head-below-heart")],
    "glaucoma, diet": [having("glaucoma"), itemWith("diet")],
  },
});
