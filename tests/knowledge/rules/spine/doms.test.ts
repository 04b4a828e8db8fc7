import { domsRules } from "@/lib/domain/knowledge/rules/spine/doms";
import { describeRule } from "../../../support/describe-rule";
import { client, having, itemWith } from "../../../support/facts";

describeRule(domsRules, "s-no-hard-stretch-when-sore", {
  tier: "note",
  found: {
    "doms, static-stretch": [having("doms"), itemWith("static-stretch")],
    "doms, kind:stretch": [having("doms"), itemWith("kind:stretch")],
  },
  clear: {
    "nothing recorded": [client(), itemWith("static-stretch")],
    "doms, diet": [having("doms"), itemWith("diet")],
  },
});
