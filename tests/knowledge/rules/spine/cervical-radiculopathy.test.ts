import { cervicalRadiculopathyRules } from "@/lib/domain/knowledge/rules/spine/cervical-radiculopathy";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(cervicalRadiculopathyRules, "D32", {
  tier: "modify",
  found: {
    "cervical radiculopathy, neck-end-range": [having("cervical-radiculopathy"), itemWith("neck-end-range")],
    "cervical radiculopathy, neck-extension": [having("cervical-radiculopathy"), itemWith("neck-extension")],
    "cervical radiculopathy, neck-rotation": [having("cervical-radiculopathy"), itemWith("neck-rotation")],
    "cervical radiculopathy, isometric-neck": [having("cervical-radiculopathy"), itemWith("isometric-neck")],
    "cervical radiculopathy, isometric-max": [having("cervical-radiculopathy"), itemWith("isometric-max")],
    "cervical radiculopathy, hanging-from-arms": [having("cervical-radiculopathy"), itemWith("hanging-from-arms")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("neck-end-range")],
    "cervical radiculopathy, diet": [having("cervical-radiculopathy"), itemWith("diet")],
  },
});
