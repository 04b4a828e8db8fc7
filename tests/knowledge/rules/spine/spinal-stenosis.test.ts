import { spinalStenosisRules } from "@/lib/domain/knowledge/rules/spine/spinal-stenosis";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(spinalStenosisRules, "D07", {
  tier: "contraindicated",
  found: {
    "spinal stenosis, end-range-spinal-extension": [having("spinal-stenosis"), itemWith("end-range-spinal-extension")],
    "spinal stenosis, loaded-spinal-extension": [having("spinal-stenosis"), itemWith("loaded-spinal-extension")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("end-range-spinal-extension")],
    "spinal stenosis, diet": [having("spinal-stenosis"), itemWith("diet")],
  },
});

describeRule(spinalStenosisRules, "D08", {
  tier: "modify",
  found: {
    "spinal stenosis, spinal-extension": [having("spinal-stenosis"), itemWith("spinal-extension")],
    "spinal stenosis, prone-lying": [having("spinal-stenosis"), itemWith("prone-lying")],
    "spinal stenosis, high-load": [having("spinal-stenosis"), itemWith("high-load")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("spinal-extension")],
    "spinal stenosis, diet": [having("spinal-stenosis"), itemWith("diet")],
  },
});
