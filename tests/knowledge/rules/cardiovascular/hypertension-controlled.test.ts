import { hypertensionControlledRules } from "@/lib/domain/knowledge/rules/cardiovascular/hypertension-controlled";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, pressure, reading } from "../../../support/facts";

describeRule(hypertensionControlledRules, "C05", {
  tier: "modify",
  found: {
    "treated and one below the line, isometric-max": [
      client({ ...having("hypertension"), ...reading(159, 99) }),
      itemWith("isometric-max"),
    ],
    "treated and one below the line, breath-hold-risk": [
      client({ ...having("hypertension"), ...reading(159, 99) }),
      itemWith("breath-hold-risk"),
    ],
    "treated and one below the line, head-below-heart": [
      client({ ...having("hypertension"), ...reading(159, 99) }),
      itemWith("head-below-heart"),
    ],
    "treated and one below the line, max-effort": [
      client({ ...having("hypertension"), ...reading(159, 99) }),
      itemWith("max-effort"),
    ],
  },
  clear: {
    "treated and on the line, isometric-max": [
      client({ ...having("hypertension"), ...reading(160, 99) }),
      itemWith("isometric-max"),
    ],
    "never had high pressure, isometric-max": [pressure(159, 99), itemWith("isometric-max")],
    "nothing recorded": [client(), itemWith("isometric-max")],
    "treated and one below the line, diet": [
      client({ ...having("hypertension"), ...reading(159, 99) }),
      itemWith("diet"),
    ],
  },
});
