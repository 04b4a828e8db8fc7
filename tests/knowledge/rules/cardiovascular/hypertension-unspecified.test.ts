import { addDays } from "@/lib/domain/day/day";
import { hypertensionUnspecifiedRules } from "@/lib/domain/knowledge/rules/cardiovascular/hypertension-unspecified";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith, pressure, reading, TODAY } from "../../../support/facts";

describeRule(hypertensionUnspecifiedRules, "U01", {
  tier: "needs-clearance",
  found: {
    "no reading, isometric-max": [having("hypertension"), itemWith("isometric-max")],
    "reading 91 days old, isometric-max": [
      client({ ...having("hypertension"), ...reading(130, 80, addDays(TODAY, -91)) }),
      itemWith("isometric-max"),
    ],
    "no reading, breath-hold-risk": [having("hypertension"), itemWith("breath-hold-risk")],
    "no reading, high-load": [having("hypertension"), itemWith("high-load")],
    "no reading, max-effort": [having("hypertension"), itemWith("max-effort")],
    "no reading, head-below-heart": [having("hypertension"), itemWith("head-below-heart")],
    "no reading, aerobic-vigorous": [having("hypertension"), itemWith("aerobic-vigorous")],
    "no reading, heat-whole-body": [having("hypertension"), itemWith("heat-whole-body")],
    "no reading, temperature-contrast": [having("hypertension"), itemWith("temperature-contrast")],
  },
  clear: {
    "reading 90 days old, isometric-max": [
      client({ ...having("hypertension"), ...reading(130, 80, addDays(TODAY, -90)) }),
      itemWith("isometric-max"),
    ],
    "nothing recorded": [client(), itemWith("isometric-max")],
    "no reading, diet": [having("hypertension"), itemWith("diet")],
  },
});

describeRule(hypertensionUnspecifiedRules, "s-high-bp-stretch", {
  tier: "needs-clearance",
  found: {
    "systolic on the line, back-stretch": [pressure(180, 80), itemWith("back-stretch")],
    "diastolic on the line, back-stretch": [pressure(120, 110), itemWith("back-stretch")],
    "recorded as not controlled, back-stretch": [
      having("hypertension", { controlled: false }),
      itemWith("back-stretch"),
    ],
    "just under the next stage, back-stretch": [pressure(179, 109), itemWith("back-stretch")],
    "no reading, back-stretch": [having("hypertension"), itemWith("back-stretch")],
    "reading 91 days old, back-stretch": [
      client({ ...having("hypertension"), ...reading(130, 80, addDays(TODAY, -91)) }),
      itemWith("back-stretch"),
    ],
  },
  clear: {
    "nothing recorded": [client(), itemWith("back-stretch")],
    "systolic on the line, diet": [pressure(180, 80), itemWith("diet")],
  },
});

describeRule(hypertensionUnspecifiedRules, "s-bp-issue-guided", {
  tier: "needs-clearance",
  found: {
    "systolic on the line, @self-massage": [pressure(180, 80), itemWith("@self-massage")],
    "diastolic on the line, @self-massage": [pressure(120, 110), itemWith("@self-massage")],
    "recorded as not controlled, @self-massage": [
      having("hypertension", { controlled: false }),
      itemWith("@self-massage"),
    ],
    "no reading, @self-massage": [having("hypertension"), itemWith("@self-massage")],
    "reading 91 days old, @self-massage": [
      client({ ...having("hypertension"), ...reading(130, 80, addDays(TODAY, -91)) }),
      itemWith("@self-massage"),
    ],
    "recorded, @self-massage": [having("hypotension"), itemWith("@self-massage")],
    "systolic 89, @self-massage": [pressure(89, 60), itemWith("@self-massage")],
    "systolic on the line, kind:yoga": [pressure(180, 80), itemWith("kind:yoga")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@self-massage")],
    "systolic on the line, diet": [pressure(180, 80), itemWith("diet")],
  },
});
