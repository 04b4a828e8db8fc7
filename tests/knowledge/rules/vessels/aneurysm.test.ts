import { aneurysmRules } from "@/lib/domain/knowledge/rules/vessels/aneurysm";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(aneurysmRules, "B14", {
  tier: "contraindicated",
  found: {
    "aneurysm, high-load": [having("aneurysm"), itemWith("high-load")],
    "aneurysm, max-effort": [having("aneurysm"), itemWith("max-effort")],
    "aneurysm, isometric-max": [having("aneurysm"), itemWith("isometric-max")],
    "aneurysm, breath-hold-risk": [having("aneurysm"), itemWith("breath-hold-risk")],
    "aneurysm, head-below-heart": [having("aneurysm"), itemWith("head-below-heart")],
    "aneurysm, strength-training": [having("aneurysm"), itemWith("strength-training")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("high-load")],
    "aneurysm, diet": [having("aneurysm"), itemWith("diet")],
  },
});

describeRule(aneurysmRules, "B15", {
  tier: "needs-clearance",
  found: {
    "aneurysm, @massage": [having("aneurysm"), itemWith("@massage")],
    "aneurysm, @self-massage": [having("aneurysm"), itemWith("@self-massage")],
    "aneurysm, aerobic-moderate": [having("aneurysm"), itemWith("aerobic-moderate")],
    "aneurysm, aerobic-vigorous": [having("aneurysm"), itemWith("aerobic-vigorous")],
    "aneurysm, heat-whole-body": [having("aneurysm"), itemWith("heat-whole-body")],
    "aneurysm, temperature-contrast": [having("aneurysm"), itemWith("temperature-contrast")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "aneurysm, diet": [having("aneurysm"), itemWith("diet")],
  },
});
