import { spinalCordInjuryRules } from "@/lib/domain/knowledge/rules/nerves/spinal-cord-injury";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(spinalCordInjuryRules, "E14", {
  tier: "needs-clearance",
  found: {
    "spinal cord injury, heat-whole-body": [having("spinal-cord-injury"), itemWith("heat-whole-body")],
    "spinal cord injury, heat-local": [having("spinal-cord-injury"), itemWith("heat-local")],
    "spinal cord injury, cold-local": [having("spinal-cord-injury"), itemWith("cold-local")],
    "spinal cord injury, @massage": [having("spinal-cord-injury"), itemWith("@massage")],
    "spinal cord injury, @exercise": [having("spinal-cord-injury"), itemWith("@exercise")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("heat-whole-body")],
    "spinal cord injury, diet": [having("spinal-cord-injury"), itemWith("diet")],
  },
});
