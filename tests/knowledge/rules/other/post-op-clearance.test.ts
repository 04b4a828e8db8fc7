import { postOpClearanceRules } from "@/lib/domain/knowledge/rules/other/post-op-clearance";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(postOpClearanceRules, "K12", {
  tier: "needs-clearance",
  found: { "post op clearance, @all": [having("post-op-clearance"), itemWith("@all")] },
  clear: {
    "nothing recorded": [client(), itemWith("@all")],
    "post op clearance, diet": [having("post-op-clearance"), itemWith("diet")],
  },
});
