import { pulseAndLowPressureRules } from "@/lib/domain/knowledge/rules/cardiovascular/pulse-and-low-pressure";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, pressure, TODAY } from "../../../support/facts";

describeRule(pulseAndLowPressureRules, "C15", {
  tier: "modify",
  found: {
    "recorded, heat-whole-body": [having("hypotension"), itemWith("heat-whole-body")],
    "systolic 89, heat-whole-body": [pressure(89, 60), itemWith("heat-whole-body")],
    "recorded, warm-immersion": [having("hypotension"), itemWith("warm-immersion")],
    "recorded, head-below-heart": [having("hypotension"), itemWith("head-below-heart")],
    "recorded, temperature-contrast": [having("hypotension"), itemWith("temperature-contrast")],
    "recorded, hot-environment": [having("hypotension"), itemWith("hot-environment")],
  },
  clear: {
    "systolic 90, heat-whole-body": [pressure(90, 60), itemWith("heat-whole-body")],
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "recorded, diet": [having("hypotension"), itemWith("diet")],
  },
});

describeRule(pulseAndLowPressureRules, "C16", {
  tier: "needs-clearance",
  found: {
    "121 per minute, @exercise": [client({ restingPulse: { perMinute: 121, on: TODAY } }), itemWith("@exercise")],
    "101 with heart failure, @exercise": [
      client({ ...having("heart-failure"), restingPulse: { perMinute: 101, on: TODAY } }),
      itemWith("@exercise"),
    ],
    "121 per minute, @massage": [client({ restingPulse: { perMinute: 121, on: TODAY } }), itemWith("@massage")],
    "121 per minute, heat-whole-body": [
      client({ restingPulse: { perMinute: 121, on: TODAY } }),
      itemWith("heat-whole-body"),
    ],
    "121 per minute, temperature-contrast": [
      client({ restingPulse: { perMinute: 121, on: TODAY } }),
      itemWith("temperature-contrast"),
    ],
  },
  clear: {
    "120 per minute, @exercise": [client({ restingPulse: { perMinute: 120, on: TODAY } }), itemWith("@exercise")],
    "100 with heart failure, @exercise": [
      client({ ...having("heart-failure"), restingPulse: { perMinute: 100, on: TODAY } }),
      itemWith("@exercise"),
    ],
    "nothing recorded": [client(), itemWith("@exercise")],
    "121 per minute, diet": [client({ restingPulse: { perMinute: 121, on: TODAY } }), itemWith("diet")],
  },
});
