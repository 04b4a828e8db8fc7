import { ankylosingSpondylitisRules } from "@/lib/domain/knowledge/rules/spine/ankylosing-spondylitis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(ankylosingSpondylitisRules, "D19", {
  tier: "contraindicated",
  found: {
    "ankylosing spondylitis, neck-end-range": [having("ankylosing-spondylitis"), itemWith("neck-end-range")],
    "ankylosing spondylitis, direct-spine-pressure": [
      having("ankylosing-spondylitis"),
      itemWith("direct-spine-pressure"),
    ],
    "ankylosing spondylitis, percussive": [having("ankylosing-spondylitis"), itemWith("percussive")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "ankylosing spondylitis, diet": [having("ankylosing-spondylitis"), itemWith("diet")],
  },
});

describeRule(ankylosingSpondylitisRules, "D20", {
  tier: "modify",
  found: {
    "ankylosing spondylitis, neck-flexion": [having("ankylosing-spondylitis"), itemWith("neck-flexion")],
    "ankylosing spondylitis, neck-rotation": [having("ankylosing-spondylitis"), itemWith("neck-rotation")],
    "ankylosing spondylitis, spinal-flexion": [having("ankylosing-spondylitis"), itemWith("spinal-flexion")],
    "ankylosing spondylitis, rotation": [having("ankylosing-spondylitis"), itemWith("rotation")],
    "ankylosing spondylitis, impact": [having("ankylosing-spondylitis"), itemWith("impact")],
    "ankylosing spondylitis, high-load": [having("ankylosing-spondylitis"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-flexion")],
    "ankylosing spondylitis, diet": [having("ankylosing-spondylitis"), itemWith("diet")],
  },
});
