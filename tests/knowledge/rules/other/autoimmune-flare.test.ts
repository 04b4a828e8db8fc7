import { autoimmuneFlareRules } from "@/lib/domain/knowledge/rules/other/autoimmune-flare";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(autoimmuneFlareRules, "K08", {
  tier: "needs-clearance",
  found: {
    "autoimmune flare, @massage": [having("autoimmune-flare"), itemWith("@massage")],
    "autoimmune flare, strength-training": [having("autoimmune-flare"), itemWith("strength-training")],
    "autoimmune flare, heat-whole-body": [having("autoimmune-flare"), itemWith("heat-whole-body")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("@massage")],
    "autoimmune flare, diet": [having("autoimmune-flare"), itemWith("diet")],
  },
});
